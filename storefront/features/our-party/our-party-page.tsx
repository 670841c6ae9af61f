import type { ViewedWedding, ViewedWeddingAnswer, WeddingStage } from "@kct/contract"
import { FigureSymbols } from "@/features/builder/drawing/figure-symbols"
import { StillParty } from "@/features/builder/drawing/still-party"
import { NoLink } from "@/features/link-pages/no-link"
import { OUR_PARTY } from "@/features/link-pages/place"
import { readKept } from "@/features/link-pages/store"
import { WeddingAway } from "@/features/our-wedding/away"
import { weekdayWords } from "@/lib/dates"

const STAGES: Record<WeddingStage, string> = {
  planning: "It is being put together.",
  paid: "The ties are ordered.",
  in_production: "The ties are being made ready.",
  shipped: "The ties are on their way.",
  delivered: "The ties are there.",
  closed: "This wedding is not going ahead as it was planned.",
}

const STATUSES: Record<ViewedWedding["party"][number]["status"], string> = {
  invited: "has not answered yet",
  responded: "has answered",
  paid: "ordered",
  shipped: "on its way",
  delivered: "there",
}

/** A wedding's party and how far it is, to be looked at. */
export async function OurPartyPage() {
  const read = await readKept<ViewedWeddingAnswer>(OUR_PARTY)
  if (read.state === "away") return <WeddingAway page={OUR_PARTY.base} />
  if (read.state === "none") return <NoLink />
  const { couple, date, venue, stage, party } = read.found.wedding
  const people = party.map(({ role, color, style }, at) => ({
    key: String(at),
    role: role.slug,
    style: style.slug,
    bow: style.kind === "bow_tie",
    hex: color.hex,
    words: `${role.name} in ${color.name}, ${style.name}`,
  }))
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading wrap-anywhere">{couple}</h1>
      <p className="mt-2 text-ink-soft wrap-anywhere">
        {[weekdayWords(date), venue].filter(Boolean).join(", ")}
      </p>
      <p className="mt-4 text-large">{STAGES[stage]}</p>
      <div className="-mx-[clamp(1.25rem,4vw,3.5rem)] mt-7 bg-linen sm:mx-0">
        <FigureSymbols />
        <StillParty people={people} className="mx-auto block h-[30vh] w-full px-4 pt-6 lg:h-[46vh]" />
      </div>
      <ul aria-label="The party" className="mt-7 max-w-2xl border-t border-line">
        {party.map((member, at) => (
          // Nobody of them has an id here: their place in the party is all that tells them apart.
          <li key={people[at]?.key} className="border-b border-line py-3 wrap-anywhere">
            {member.name ? `${member.name}, ${member.role.name.toLowerCase()}` : member.role.name}
            <span className="block text-fine text-ink-soft">
              {member.quantity > 1 ? `${member.quantity} × ` : ""}
              {member.color.name}, {member.style.name}; {STATUSES[member.status]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
