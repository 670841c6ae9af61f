"use client"

import { useBuilding } from "../builder-context"
import { isDate } from "../draft/read"

/** The day, where it is known. A season can have a price of its own. */
export function DateField() {
  const { desk, on } = useBuilding()
  // The day of a wedding that the shop has is one of its details.
  if (on.draft.ours) return null
  return (
    <label className="block w-full max-w-60 text-fine text-ink-soft">
      Wedding day, if you know it
      <input
        type="date"
        name="wedding-date"
        value={on.draft.weddingDate ?? ""}
        onChange={({ target }) =>
          desk.act({ type: "date", date: isDate(target.value) ? target.value : null })
        }
        className="sheet-input"
      />
    </label>
  )
}
