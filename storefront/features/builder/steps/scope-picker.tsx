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
    <fieldset className="mt-5 min-w-0">
      <legend className="mb-2.5">Dress</legend>
      <div className="flex gap-2 max-sm:-mx-5 max-sm:overflow-x-auto max-sm:px-5 max-sm:pb-2 sm:flex-wrap">
        {scopes.map(({ id, name }) => (
          <label
            key={id}
            className="relative flex min-h-10 flex-none items-center border border-line px-3.5 transition-colors hover:border-line-strong has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-3"
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
