import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import type { Choice } from "../../../contract/pricing-rules"

export interface ConditionChoicesProps {
  legend: string
  choices: readonly Choice[]
  /** Slugs; none means any. */
  chosen: readonly string[]
  choose: (slugs: string[]) => void
  fault: string | undefined
}

/** What a rule is narrowed to, of several that there are; one that is no longer there can be taken off. */
export function ConditionChoices({ legend, choices, chosen, choose, fault }: ConditionChoicesProps) {
  const id = useId()
  const gone = chosen.filter((slug) => choices.every((choice) => choice.slug !== slug))
  const all = [...choices, ...gone.map((slug) => ({ slug, name: slug }))]
  const about = `${id}-about`
  return (
    <fieldset className="min-w-0" aria-describedby={about}>
      <legend className="txt-compact-small-plus mb-2">{legend}</legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
        {all.map(({ slug, name }) => (
          <div key={slug} className="flex min-w-0 items-start gap-x-2">
            <Checkbox
              id={`${id}-${slug}`}
              checked={chosen.includes(slug)}
              onCheckedChange={(checked) =>
                choose(checked === true ? [...chosen, slug] : chosen.filter((one) => one !== slug))
              }
            />
            <Label htmlFor={`${id}-${slug}`} size="small" className="min-w-0 break-words py-0.5">
              {name}
            </Label>
          </div>
        ))}
      </div>
      <Hint id={about} variant={fault === undefined ? "info" : "error"} className="mt-2 block">
        {fault ?? (chosen.length === 0 ? "None chosen: any" : `${chosen.length} chosen: these alone`)}
      </Hint>
    </fieldset>
  )
}
