"use client"

import { createContext, use, type ReactNode } from "react"
import Link from "next/link"
import { Cloth } from "@/components/tie/cloth"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import type { SuggestedColor } from "./load"

const Suggestions = createContext<SuggestedColor[]>([])

export function Suggested({ colors, children }: { colors: SuggestedColor[]; children: ReactNode }) {
  return <Suggestions value={colors}>{children}</Suggestions>
}

/** The page of a colour that we do not sell, with those whose names are nearest to it. */
export function UnknownColour() {
  const colors = use(Suggestions)
  return (
    <Notice
      title="No tie of that name"
      actions={
        <>
          <ButtonLink href="/#families">Choose a colour</ButtonLink>
          <ButtonLink href="/ties" look="plain">
            See all ties
          </ButtonLink>
        </>
      }
    >
      {colors.length === 0 ? (
        <p>This colour or style is not among ours.</p>
      ) : (
        <>
          <p>We do not sell this colour. Perhaps one of these was meant:</p>
          <ul aria-label="Suggestions" className="mt-6 flex flex-wrap gap-x-6 gap-y-4">
            {colors.map(({ name, hex, url }) => (
              <li key={url}>
                <Link href={url} className="group block w-28 text-base text-ink">
                  <Cloth hex={hex} className="block h-20" />
                  <span className="link-quiet mt-2 inline-block">{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
