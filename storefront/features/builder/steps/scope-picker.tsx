"use client"

import type { Scope } from "../scope"

interface Props {
  scopes: readonly Scope[]
  value: string
  onChange: (id: string) => void
}

/** Who is being dressed. */
export function ScopePicker({ scopes, value, onChange }: Props) {
  return (
    <fieldset className="mt-5">
      <legend className="mb-2.5">Dress</legend>
      <div className="flex flex-wrap gap-2">
        {scopes.map(({ id, name }) => (
          <label
            key={id}
            className="flex min-h-10 items-center border border-line px-3.5 transition-colors hover:border-line-strong has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-3"
          >
            <input
              type="radio"
              name="dress"
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
              className="sr-only"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
