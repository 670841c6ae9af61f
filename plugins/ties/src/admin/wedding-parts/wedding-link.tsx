import { clx } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { WEDDING_LINK } from "../shortcuts/move-focus"

export interface WeddingLinkProps {
  wedding: { id: string; couple: string }
  /** Where the whole card is to be pressed. */
  stretched?: boolean
}

/** The couple's names, leading to their wedding; the keyboard's `j` and `k` go from one to the next. */
export function WeddingLink({ wedding, stretched = false }: WeddingLinkProps) {
  return (
    <Link
      to={`/ties/weddings/${encodeURIComponent(wedding.id)}`}
      {...{ [WEDDING_LINK]: wedding.id }}
      className={clx(
        "txt-compact-small-plus text-ui-fg-base hover:text-ui-fg-interactive rounded-sm outline-none",
        stretched
          ? "after:absolute after:inset-0 after:rounded-lg after:content-[''] focus-visible:after:shadow-borders-focus"
          : "focus-visible:shadow-borders-focus",
      )}
    >
      {wedding.couple}
    </Link>
  )
}
