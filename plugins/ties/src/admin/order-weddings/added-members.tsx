import { Plus, Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { OrderWedding, OrderWeddings } from "../../contract/bundle-edits"
import { ActionButton } from "../components/action-button"
import { Problem } from "../components/problem"
import { TextField } from "../components/text-field"
import { TieFields } from "../components/tie-fields"
import { useChoices } from "../hooks/use-choices"
import { nextKey } from "../lib/party-draft"
import type { BundleEditing } from "./use-bundle-edit"

export interface AddedMembersProps {
  order: OrderWeddings
  wedding: OrderWedding
  editing: BundleEditing
  open: boolean
}

/** Members that come into a wedding of an order, with ties that its shopper could buy. */
export function AddedMembers({ order, wedding, editing, open }: AddedMembersProps) {
  const { edit, change } = editing
  const choices = useChoices(
    {
      ...(order.region_id ? { region_id: order.region_id } : {}),
      ...(order.sales_channel_id ? { sales_channel_id: order.sales_channel_id } : {}),
    },
    open,
  )
  if (choices.error)
    return (
      <Problem
        title="What could be added is not known"
        error={choices.error}
        retry={() => void choices.refetch()}
        retrying={choices.isFetching}
      />
    )
  if (!choices.data) return null
  const { data } = choices

  /** Begins as the last member of the wedding, whose tie is likely to be the one. */
  function add(): void {
    const last = edit.added.at(-1) ?? wedding.lines.at(-1)
    const color = data.colors.find(({ slug }) => slug === last?.color) ?? data.colors[0]
    const style = color?.styles.find((slug) => slug === last?.style) ?? color?.styles[0]
    const role = last?.role ?? data.roles[0]?.slug
    if (!color || !style || !role) return
    const key = nextKey([...wedding.lines, ...edit.added])
    change({ added: [...edit.added, { key, role, color: color.slug, style, quantity: "1", name: "" }] })
  }

  const set = (key: string, part: Partial<(typeof edit.added)[number]>) =>
    change({ added: edit.added.map((one) => (one.key === key ? { ...one, ...part } : one)) })

  return (
    <fieldset className="flex min-w-0 flex-col gap-y-4">
      <legend className="txt-compact-small-plus mb-3">New members</legend>
      {edit.added.map((member, at) => (
        <div
          key={member.key}
          role="group"
          aria-label={`New member ${at + 1}`}
          className="grid grid-cols-2 items-end gap-x-4 gap-y-2 border-b pb-4"
        >
          <TieFields tie={member} choices={data} change={(part) => set(member.key, part)} stacked />
          <TextField
            label="Name, if known"
            maxLength={120}
            value={member.name}
            write={(name) => set(member.key, { name })}
          />
          <IconButton
            type="button"
            variant="transparent"
            className="justify-self-end"
            aria-label={`Leave new member ${at + 1} out`}
            onClick={() => change({ added: edit.added.filter(({ key }) => key !== member.key) })}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <div>
        <ActionButton type="button" variant="secondary" icon={<Plus />} onClick={add}>
          Add a member
        </ActionButton>
      </div>
    </fieldset>
  )
}
