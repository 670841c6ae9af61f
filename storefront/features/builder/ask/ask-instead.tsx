"use client"

import { ButtonLink } from "@/components/ui/button"
import { follow } from "../follow"
import { ASK } from "../steps"

/** Beside the bag: the way to somebody who looks at the party before it is bought. */
export function AskInstead() {
  return (
    <div className="border-t border-line pt-5">
      <ButtonLink
        href={ASK.url}
        prefetch={false}
        look="plain"
        onClick={(event) => follow(event, ASK)}
        className="w-full"
      >
        Have it looked at first
      </ButtonLink>
      <p className="mt-3 text-fine text-ink-soft">
        One of us goes over the party and answers with a price that holds. You pay once you have accepted it.
      </p>
    </div>
  )
}
