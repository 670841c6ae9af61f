import type { CoupleWedding } from "@kct/contract"
import Link from "next/link"
import { FocusOnChange } from "@/components/shell/focus-on-change"
import { FigureSymbols } from "@/features/builder/drawing/figure-symbols"
import { StillParty } from "@/features/builder/drawing/still-party"
import { nameIn } from "@/features/builder/words"
import { SaidNotice } from "@/features/said/said-notice"
import { weddingNames } from "@/features/weddings/read-weddings"
import { weekdayWords } from "@/lib/dates"
import { ActionsOf } from "./actions-of"
import { WeddingAway } from "./away"
import { Cancel } from "./cancel"
import { DetailsSection } from "./details-section"
import { DifferenceSection } from "./difference-section"
import { NoWedding } from "./no-wedding"
import { NotesSection } from "./notes-section"
import { PartySection } from "./party-section"
import { StandingSection } from "./standing-section"
import { ourWedding } from "./store"
import { TimelineSection } from "./timeline-section"
import { OUR_WEDDING } from "./token"
import { coupleOf, isOver } from "./where-it-stands"

/** A couple's wedding: where it stands and what they can do, then the party, its price, and what is still to come. */
export async function OurWeddingPage() {
  const read = await ourWedding()
  if (read.state === "away") return <WeddingAway page={OUR_WEDDING} />
  if (read.state === "none") return <NoWedding />
  const { wedding } = read
  const { themes, roles } = await weddingNames()
  const { quote, details, notes } = wedding
  const over = isOver(wedding)
  return (
    <div className="page py-10 sm:py-14">
      <header>
        <p className="text-ink-soft">
          {[weekdayWords(details.date), details.venue].filter(Boolean).join(", ")}
        </p>
        <h1 className="mt-1 text-heading wrap-anywhere">{coupleOf(details)}</h1>
      </header>
      <SaidNotice forms={["our-wedding"]} />
      <div className="mt-8 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20">
        <div className="grid content-start gap-10 lg:col-start-2 lg:row-start-1">
          <StandingSection wedding={wedding} now={new Date()}>
            <ActionsOf wedding={wedding} />
          </StandingSection>
          {quote.difference && !over ? (
            <DifferenceSection difference={quote.difference} currency={quote.content.currency_code} />
          ) : null}
          {notes.length > 0 ? <NotesSection notes={notes} timeZone={details.time_zone} /> : null}
        </div>
        <div className="mt-10 grid content-start gap-14 lg:col-start-1 lg:row-start-1 lg:mt-0">
          <Drawn wedding={wedding} roles={roles} />
          <PartySection wedding={wedding} roles={roles} />
          {over ? null : <TimelineSection wedding={wedding} />}
          <DetailsSection wedding={wedding} themes={themes} />
          <p className="text-fine">
            <Link href={`${OUR_WEDDING}/link`} prefetch={false} className="link py-2">
              The link to this page
            </Link>
          </p>
          {quote.possible.includes("cancel") ? <Cancel version={quote.version} /> : null}
        </div>
      </div>
      <FocusOnChange of={String(quote.seq)} id="standing-heading" />
    </div>
  )
}

interface DrawnProps {
  wedding: CoupleWedding
  roles: readonly { slug: string; name: string }[]
}

function Drawn({ wedding: { members }, roles }: DrawnProps) {
  const people = members.map(({ id, role, color, style }) => ({
    key: id,
    role,
    style: style.slug,
    bow: style.kind === "bow_tie",
    hex: color.hex,
    words: `${nameIn(roles, role)} in ${color.name}, ${style.name}`,
  }))
  return (
    <div className="-mx-[clamp(1.25rem,4vw,3.5rem)] bg-linen sm:mx-0">
      <FigureSymbols />
      <StillParty
        people={people}
        className="mx-auto block h-[30vh] w-full px-4 pt-6 lg:h-[min(60vh,34rem)] lg:px-8 lg:pt-10"
      />
    </div>
  )
}
