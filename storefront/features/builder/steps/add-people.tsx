"use client"

import { useState } from "react"
import { useBuilding } from "../builder-context"
import { Stepper } from "./stepper"

/** So many of one role in one action, all alike. */
export function AddPeople() {
  const { shop, desk, on } = useBuilding()
  const [count, setCount] = useState(1)
  const [said, setSaid] = useState("")
  const room = shop.limits.members - on.draft.members.length

  function add(role: { slug: string; name: string }) {
    const added = Math.min(count, room)
    desk.act({ type: "add", role: role.slug, count: added })
    setSaid(added === 1 ? `${role.name} added.` : `${added} added, all alike: ${role.name}.`)
    setCount(1)
  }

  if (!on.ready) return null
  if (room < 1)
    return (
      <p className="mt-5 text-ink-soft">
        This party is as large as we can dress at once: {shop.limits.members} people.
      </p>
    )
  return (
    <fieldset className="mt-5">
      <legend className="sr-only">Add people</legend>
      <div className="flex items-center gap-4">
        <span aria-hidden>Add</span>
        <Stepper label="How many to add" value={Math.min(count, room)} most={room} onChange={setCount} />
        <span aria-hidden className="text-ink-soft">
          {count > 1 ? "all alike:" : "of:"}
        </span>
      </div>
      <ul className="mt-3 flex flex-wrap gap-2">
        {shop.roles.map((role) => (
          <li key={role.slug}>
            <button
              type="button"
              aria-label={`Add ${Math.min(count, room)}: ${role.name}`}
              onClick={() => add(role)}
              className="min-h-11 border border-line px-3.5 transition-colors hover:border-ink"
            >
              {role.name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  )
}
