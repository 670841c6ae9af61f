"use client"

import { useState } from "react"
import { useBuilding } from "../builder-context"
import { writeLink } from "../draft/link"
import { STEPS } from "../steps"

/** The party as a link: whoever opens it has a copy of the draft, and no server has seen it. */
export function ShareLink() {
  const { on } = useBuilding()
  const [copied, setCopied] = useState<string | null>(null)
  const path = `${STEPS[3].url}#${writeLink(on.draft)}`

  async function copy() {
    const url = new URL(path, location.href).href
    try {
      await navigator.clipboard.writeText(url)
      setCopied(path)
    } catch {
      // No clipboard without its permission: the link beside the button can be copied by hand.
      setCopied(null)
    }
  }

  return (
    <div className="mt-6 border-t border-line pt-4 text-fine">
      <p className="flex flex-wrap items-center gap-x-5">
        <button type="button" onClick={copy} className="link py-2">
          Copy a link to this party
        </button>
        <a href={path} className="link-quiet py-2 text-ink-soft">
          The link itself
        </a>
        <span role="status">{copied === path ? "Copied." : ""}</span>
      </p>
      <p className="text-ink-soft">
        It holds the party as it is now, names included. Changes made by others stay with them.
      </p>
    </div>
  )
}
