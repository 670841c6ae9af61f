"use client"

import { OUR_WEDDING } from "@/features/our-wedding/token"
import { useBuilding } from "./builder-context"
import { droppedWords } from "./words"

/**
 * What could not be kept of a party that came from elsewhere, and that a browser keeps nothing.
 * @param failed why a wedding could not be opened, or null
 */
export function OpenedNotice({ failed }: { failed: string | null }) {
  const { on, desk } = useBuilding()
  if (on.dropped.length === 0 && on.kept && failed === null) return null
  return (
    <div role="alert" className="mt-5 border-l-2 border-alert pl-4">
      {failed ? (
        <p>
          {failed}{" "}
          <a href={OUR_WEDDING} className="link">
            Your wedding
          </a>
        </p>
      ) : null}
      {on.dropped.length > 0 ? (
        <>
          <p>Not everything of this party could be taken over:</p>
          <ul className="mt-1 text-ink-soft">
            {on.dropped.map((dropped) => (
              <li key={dropped.kind + dropped.value}>{droppedWords(dropped)}</li>
            ))}
          </ul>
          <button type="button" onClick={desk.dismiss} className="link py-2">
            I have seen it
          </button>
        </>
      ) : null}
      {on.kept ? null : (
        <p>This browser keeps nothing for us. Copy the party’s link at the end, so that it isn’t lost.</p>
      )}
    </div>
  )
}
