import { Pick } from "../components/pick"
import { ProseField } from "../components/prose-field"
import { TextField } from "../components/text-field"
import { DELIVERY_WORDS, FORMALITY_WORDS } from "../lib/desk-words"
import type { DetailsDraft } from "../lib/details-draft"

export interface DetailsFieldsProps {
  draft: DetailsDraft
  change: (part: Partial<DetailsDraft>) => void
  faults: Readonly<Record<string, string>>
}

/** Fields that are one line of text, and nothing else. */
type Line = Exclude<keyof DetailsDraft, "formality" | "delivery" | "notes">

const options = <One extends string>(words: Record<One, string>) =>
  (Object.keys(words) as One[]).map((value) => ({ value, label: words[value] }))

/** Who marries, when, where and how, to be changed. */
export function DetailsFields({ draft, change, faults }: DetailsFieldsProps) {
  const line = (name: Line) => ({
    value: draft[name],
    write: (text: string) => change({ [name]: text }),
    fault: faults[name],
  })
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField label="Partner" maxLength={120} {...line("partner_one")} />
        <TextField label="Partner (optional)" maxLength={120} {...line("partner_two")} />
        <TextField label="E-mail" type="email" maxLength={254} {...line("email")} />
        <TextField label="Phone (optional)" type="tel" maxLength={40} {...line("phone")} />
        <TextField label="Wedding date" type="date" hint="Open tasks move along with it." {...line("date")} />
        <TextField label="Time zone" maxLength={64} {...line("time_zone")} />
        <TextField label="Venue (optional)" maxLength={200} {...line("venue")} />
        <TextField
          label="Theme (optional)"
          hint="Such as garden-romance."
          maxLength={100}
          {...line("theme")}
        />
        <Pick
          label="Formality"
          placeholder="Not said"
          value={draft.formality}
          options={options(FORMALITY_WORDS)}
          pick={(formality) => change({ formality })}
          fault={faults["formality"]}
        />
        <Pick
          label="Delivery"
          value={draft.delivery}
          options={options(DELIVERY_WORDS)}
          pick={(delivery) => change({ delivery })}
          fault={faults["delivery"]}
        />
        <TextField label="Country (optional)" maxLength={2} {...line("country_code")} />
        <TextField label="Language" maxLength={2} {...line("language")} />
      </div>
      <ProseField
        label="Notes of the couple (optional)"
        value={draft.notes}
        write={(notes) => change({ notes })}
        maxLength={4000}
        fault={faults["notes"]}
      />
    </>
  )
}
