import type { CoupleWedding, ShareStatement } from "@kct/contract"
import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { sentence } from "./words"
import { EventForm } from "./event-form"
import { offerWords } from "./quote-totals"
import { againLink, CHANGE_LINK } from "./party-links"
import { isOrderedChangeable } from "./paying/ways"
import { WaysToPay } from "./paying/ways-on"
import { acceptWedding, sendWedding } from "./wedding-actions"
import { isOver } from "./where-it-stands"

interface Props {
  wedding: CoupleWedding
  now: Date
  /** Null where nobody can say who pays what. */
  statement: ShareStatement | null
}

/** What the couple can do now, the likeliest first: nothing is offered that the store would refuse. */
export function ActionsOf({ wedding, now, statement }: Props) {
  const { quote } = wedding
  const { version, content } = quote
  const over = isOver(wedding, now)
  const possible = over ? [] : quote.possible
  const fields = { version: String(version) }
  const acceptable = possible.includes("accept") && quote.accepted_at === null
  const sendable = possible.includes("submit")
  return (
    <div className="grid gap-5">
      {acceptable ? (
        <EventForm
          action={acceptWedding}
          fields={fields}
          label={sentence(`accept ${offerWords(version, content)}`)}
        >
          <p className="mb-4 text-fine text-ink-soft">
            {content.tax_inclusive ? "Shipping comes" : "Shipping and sales tax come"} on top and{" "}
            {content.tax_inclusive ? "is" : "are"} shown before you pay. You pay nothing by accepting.
          </p>
        </EventForm>
      ) : null}
      {over ? null : <WaysToPay wedding={wedding} statement={statement} />}
      {sendable ? (
        <EventForm
          action={sendWedding}
          fields={fields}
          label={quote.state === "draft" ? "Send it to us" : "Send it again"}
        />
      ) : null}
      {over ? (
        <ButtonLink
          href={againLink(wedding)}
          prefetch={false}
          className="w-full sm:w-auto sm:justify-self-start"
        >
          Begin again from this party
        </ButtonLink>
      ) : null}
      {isOrderedChangeable(statement, quote.state) ? (
        <p>
          <a href="#party" className="link py-2">
            Change the party
          </a>
          <span className="block text-fine text-ink-soft">
            Until a tie is packed somebody can join, leave or wear another one.
          </span>
        </p>
      ) : null}
      {possible.includes("revise") ? (
        <p className="flex flex-wrap gap-x-6">
          <Link href={CHANGE_LINK} prefetch={false} className="link py-2">
            Change the party
          </Link>
          <Link href="/our-wedding/details" prefetch={false} className="link py-2">
            Change the details
          </Link>
        </p>
      ) : null}
    </div>
  )
}
