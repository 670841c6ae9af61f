"use client"

import { TotalsList } from "@/features/cart/totals-list"
import { dayWords } from "@/lib/dates"
import { EMPTY } from "../draft/types"
import { PutInBag } from "../bag/put-in-bag"
import { AskInstead } from "../ask/ask-instead"
import { useBuilding, usePriced } from "../builder-context"
import { SaveOurs } from "../ours/save-ours"
import { previewTotals } from "../pricing/preview-totals"
import { Warnings } from "../warnings"
import { nameIn } from "../words"
import { Fitting } from "./fitting"
import { NobodyYet } from "./nobody-yet"
import { ReviewLine } from "./review-line"
import { ShareLink } from "./share-link"
import { Shares } from "./shares"
import { StepHeading } from "./step-heading"

/** The whole party once more, with every price; then the bag. */
export function ReviewStep() {
  const { shop, desk, on } = useBuilding()
  const price = usePriced()
  const { draft } = on
  const { preview } = price
  if (draft.members.length === 0) return <NobodyYet>There is nobody in it yet.</NobodyYet>
  const facts = [
    draft.theme === null ? null : nameIn(shop.themes, draft.theme),
    draft.weddingDate === null ? null : dayWords(draft.weddingDate),
  ].filter(Boolean)
  return (
    <Fitting>
      <StepHeading>{facts.length > 0 ? facts.join(", ") : undefined}</StepHeading>
      <Warnings />
      <ul aria-label="The party" className="mt-5 border-t border-line">
        {draft.members.map((member) => (
          <ReviewLine key={member.key} member={member} />
        ))}
      </ul>
      <section
        aria-label="Sums"
        data-old={price.state !== "current" || undefined}
        className="mt-6 bg-linen p-6 transition-opacity data-old:opacity-60"
      >
        {preview ? (
          <TotalsList totals={previewTotals(preview)} />
        ) : (
          <p className="text-ink-soft">No price yet.</p>
        )}
        <Shares />
      </section>
      <div className="mt-6">
        {draft.ours ? (
          <SaveOurs ours={draft.ours} />
        ) : (
          <>
            <PutInBag />
            <AskInstead />
          </>
        )}
      </div>
      <ShareLink />
      <button
        type="button"
        onClick={() => desk.act({ type: "replace", draft: EMPTY })}
        className="link mt-2 py-2 text-fine"
      >
        Begin anew
      </button>
    </Fitting>
  )
}
