import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { Tie } from "@/components/tie/tie"
import { getStyles } from "@/features/catalogue/read"
import { SaidNotice } from "@/features/said/said-notice"
import type { Removed } from "./removed"
import { UndoNotice } from "./undo-notice"

/** A bag with nothing in it, or one that has become an order. */
export async function EmptyBag({ ordered, removed }: { ordered: boolean; removed: Removed | null }) {
  const styles = await getStyles()
  return (
    <div className="page py-10 sm:py-14">
      <SaidNotice forms={["bag"]} />
      {removed ? <UndoNotice name={removed.name} /> : null}
      <div className="mx-auto max-w-xl pt-8 text-center sm:pt-12">
        <div className="flex justify-center" aria-hidden>
          {styles.slice(0, 4).map(({ slug }) => (
            <Tie key={slug} style={slug} hex={null} className="aspect-[4/5] w-24 opacity-60 sm:w-28" />
          ))}
        </div>
        <h1 className="mt-8 text-heading">Your bag is empty</h1>
        <p className="mt-4 text-large text-ink-soft">
          {ordered ? (
            <>
              The ties that were in it have been ordered:{" "}
              <Link href="/order/placed" prefetch={false} className="link">
                see that order
              </Link>
              .
            </>
          ) : (
            "It starts with a colour. Every one comes in every style, so a whole party can match."
          )}
        </p>
        <div className="mt-8 flex flex-wrap justify-center gap-4">
          <ButtonLink href="/#families">Choose a colour</ButtonLink>
          <ButtonLink href="/ties" look="plain">
            See all ties
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
