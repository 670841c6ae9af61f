import type { CoupleWedding, ShareStatement } from "@kct/contract"
import Link from "next/link"
import { FocusOnChange } from "@/components/shell/focus-on-change"
import { MessagesSection } from "@/features/messages/messages-section"
import { SaidNotice } from "@/features/said/said-notice"
import { ourStatement } from "@/features/shares/read"
import { weddingNames } from "@/features/weddings/read-weddings"
import { TrackingSection } from "@/features/tracking/tracking-section"
import { weekdayWords } from "@/lib/dates"
import { ActionsOf } from "./actions-of"
import { WeddingAway } from "./away"
import { Cancel } from "./cancel"
import { daysToGo } from "./days-to-go"
import { DetailsSection } from "./details-section"
import { DifferenceSection } from "./difference-section"
import { DrawnParty } from "./drawn-party"
import { NoWedding } from "./no-wedding"
import { NotesSection } from "./notes-section"
import { PartySection } from "./party-section"
import { CancelOrder } from "./paying/cancel-order"
import { PayingSection } from "./paying/paying-section"
import { isChangedSince, isOrderedChangeable, toldStatement } from "./paying/ways"
import { PortalNav } from "./portal-nav"
import { StandingSection } from "./standing-section"
import { ourWedding } from "./store"
import { TimelineSection } from "./timeline-section"
import { OUR_WEDDING } from "./token"
import { WarningsSection } from "./warnings-section"
import { coupleOf, isOpen, isOver } from "./where-it-stands"

/** A couple's wedding: where it stands and what they can do, then the party, its price, and what is still to come. */
export async function OurWeddingPage() {
  const [read, statement] = await Promise.all([ourWedding(), ourStatement()])
  if (read.state === "away") return <WeddingAway page={OUR_WEDDING} />
  if (read.state === "none") return <NoWedding />
  const { wedding } = read
  const { themes, roles } = await weddingNames()
  const { quote, details, notes } = wedding
  const now = new Date()
  const open = isOpen(wedding, now)
  const told = toldStatement(statement, quote.payable && open)
  const changeable = isOrderedChangeable(statement, quote.state)
  const timeline = wedding.tasks.length > 0 && !isOver(wedding, now)
  return (
    <div className="page py-10 sm:py-14">
      <header>
        <h1 className="text-title wrap-anywhere">{coupleOf(details)}</h1>
        <p className="mt-1 text-ink-soft">
          {[weekdayWords(details.date), details.venue].filter(Boolean).join(", ")}
        </p>
        <p className="mt-1 text-fine text-ink-soft">{daysToGo(details.date, details.time_zone, now)}</p>
      </header>
      <PortalNav parts={partsOf(wedding, timeline, told)} />
      <SaidNotice forms={["our-wedding"]} />
      <div className="mt-8 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20">
        <div className="lg:sticky lg:top-36 lg:col-start-2 lg:row-start-1 lg:self-start">
          <StandingSection wedding={wedding} now={now} statement={told}>
            <ActionsOf wedding={wedding} now={now} statement={statement} />
          </StandingSection>
        </div>
        <div className="mt-10 grid content-start gap-14 lg:col-start-1 lg:row-start-1 lg:mt-0">
          {wedding.tracking && !open && !isOver(wedding, now) ? (
            <TrackingSection tracking={wedding.tracking} title="Your ties" />
          ) : null}
          <DrawnParty wedding={wedding} roles={roles} />
          {quote.difference && open ? (
            <DifferenceSection difference={quote.difference} currency={quote.content.currency_code} />
          ) : null}
          {wedding.warnings.length > 0 && open ? <WarningsSection wedding={wedding} /> : null}
          {notes.length > 0 ? <NotesSection notes={notes} timeZone={details.time_zone} /> : null}
          <PartySection wedding={wedding} roles={roles} statement={told} />
          {told ? <PayingSection wedding={wedding} statement={told} roles={roles} /> : null}
          {timeline ? <TimelineSection wedding={wedding} /> : null}
          <MessagesSection
            door="couple"
            of={wedding.code}
            timeZone={details.time_zone}
            coordinator={wedding.coordinator}
            {...(details.partner_two
              ? { partners: [details.partner_one, details.partner_two] as const }
              : {})}
          />
          <DetailsSection wedding={wedding} themes={themes} />
          <div className="text-fine">
            <Link href={`${OUR_WEDDING}/link`} prefetch={false} className="link py-2">
              Links and calendar
            </Link>
            {open && quote.possible.includes("cancel") ? <Cancel version={quote.version} /> : null}
            {changeable && statement && quote.state === "paid" ? <CancelOrder statement={statement} /> : null}
          </div>
        </div>
      </div>
      <FocusOnChange of={String(quote.seq)} id="standing-heading" />
    </div>
  )
}

/** Parts of the page that there are, by the ids of their sections. */
const partsOf = ({ notes }: CoupleWedding, timeline: boolean, told: ShareStatement | null) => [
  { id: "next", name: "Next" },
  ...(notes.length > 0 ? [{ id: "words", name: "From us" }] : []),
  { id: "party", name: "Party" },
  ...(isChangedSince(told) ? [] : [{ id: "price", name: "Price" }]),
  ...(told ? [{ id: "paying", name: "Who pays" }] : []),
  ...(timeline ? [{ id: "timeline", name: "Until the day" }] : []),
  { id: "messages", name: "Messages" },
  { id: "day", name: "The day" },
]
