import type { WeddingChoices } from "../../contract/pricing-rules"
import { isCount, type MemberDraft } from "../lib/party-draft"
import { ChoiceSelect } from "./choice-select"
import { TextField } from "./text-field"

export type TieDraft = Omit<MemberDraft, "key">

interface Fields<Draft> {
  tie: Draft
  choices: WeddingChoices
  change: (part: Partial<Draft>) => void
  /** The labels are read but not shown where there is room for a table. */
  quiet?: boolean
  /** Two abreast also where there is room for more. */
  stacked?: boolean
}

export type TieFieldsProps = Fields<TieDraft>

/** Who wears which tie, and how many of them. */
export function TieFields({ tie, choices, change, quiet = false, stacked = false }: TieFieldsProps) {
  return (
    <>
      <ChoiceSelect
        label="Role"
        quiet={quiet}
        value={tie.role}
        choices={choices.roles}
        choose={(role) => role && change({ role })}
      />
      <ClothFields tie={tie} choices={choices} change={change} quiet={quiet} stacked={stacked} />
      <CountField count={tie.quantity} change={change} quiet={quiet} />
    </>
  )
}

/** Colour and style of a tie, as it is sold. */
export function ClothFields({
  tie,
  choices,
  change,
  quiet = false,
  stacked = false,
}: Fields<Pick<TieDraft, "color" | "style">>) {
  const color = choices.colors.find(({ slug }) => slug === tie.color)
  const sold = color?.styles ?? []

  /** The style stays where the new colour is sold in it. */
  function dye(slug: string | null): void {
    const next = choices.colors.find((one) => one.slug === slug)
    if (!next) return
    const style = next.styles.includes(tie.style) ? tie.style : next.styles[0]
    change({ color: next.slug, ...(style ? { style } : {}) })
  }

  return (
    <>
      <ChoiceSelect
        label="Colour"
        quiet={quiet}
        className={stacked ? "" : "max-md:col-span-2"}
        value={tie.color}
        choices={choices.colors}
        choose={dye}
      />
      <ChoiceSelect
        label="Style"
        quiet={quiet}
        value={tie.style}
        choices={choices.styles.filter(({ slug }) => sold.includes(slug))}
        choose={(style) => style && change({ style })}
      />
    </>
  )
}

interface CountFieldProps {
  /** As it is typed. */
  count: string
  change: (part: { quantity: string }) => void
  quiet?: boolean
}

/** How many ties. */
export function CountField({ count, change, quiet = false }: CountFieldProps) {
  return (
    <TextField
      label="Ties"
      quiet={quiet}
      numeric
      fault={isCount(count) ? undefined : "How many?"}
      value={count}
      write={(quantity) => change({ quantity })}
    />
  )
}
