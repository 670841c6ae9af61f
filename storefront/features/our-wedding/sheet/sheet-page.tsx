import Link from "next/link"
import { Tie } from "@/components/tie/tie"
import { getPartyShop } from "@/features/builder/read-party-shop"
import { nameIn, placeOf } from "@/features/builder/words"
import { widthOf } from "@/features/catalogue/styles"
import { ties } from "@/features/cart/words"
import { dayWords, weekdayWords } from "@/lib/dates"
import { SHOP_REGION } from "@/lib/region-key"
import { WeddingAway } from "../away"
import { memberStatus } from "../members/status"
import { NoWedding } from "../no-wedding"
import { ourWedding } from "../store"
import { timelineOf } from "../timeline"
import { OUR_WEDDING } from "../token"
import { coupleOf } from "../where-it-stands"
import { SHEET } from "./links"
import { PrintButton } from "./print-button"

/** The party as it goes on paper: who wears what, drawn and in words, and the days to remember. No prices, no contacts. */
export async function SheetPage() {
  const read = await ourWedding()
  if (read.state === "away") return <WeddingAway page={SHEET} />
  if (read.state === "none") return <NoWedding />
  const { details, members, tasks, code } = read.wedding
  const shop = await getPartyShop(SHOP_REGION)
  const roles = shop?.roles ?? []
  const widthOfStyle = (slug: string) => {
    const style = shop?.styles.find((one) => one.slug === slug)
    return style ? widthOf({ width_inches: style.width }) : null
  }
  const { open } = timelineOf(tasks)
  return (
    <div className="page py-8 sm:py-12 print:py-0">
      <p className="flex flex-wrap items-center justify-between gap-4 print:hidden">
        <Link href={`${OUR_WEDDING}#party`} prefetch={false} className="link-quiet py-2 text-ink-soft">
          The party
        </Link>
        <PrintButton />
      </p>
      <header className="mt-6 border-b border-ink pb-4 print:mt-0">
        <h1 className="text-heading wrap-anywhere">{coupleOf(details)}</h1>
        <p className="mt-1 text-large">
          {[weekdayWords(details.date), details.venue].filter(Boolean).join(", ")}
        </p>
      </header>
      <h2 id="sheet-heading" className="sr-only">
        The party
      </h2>
      <ul aria-labelledby="sheet-heading" className="mt-6 grid gap-x-8 sm:grid-cols-2 print:grid-cols-2">
        {members.map((member) => {
          const name = member.name?.trim()
          const width = widthOfStyle(member.style.slug)
          return (
            <li
              key={member.id}
              className="grid break-inside-avoid grid-cols-[3.25rem_minmax(0,1fr)] items-center gap-4 border-b border-line py-2.5"
            >
              <Tie
                style={member.style.slug}
                hex={member.color.hex}
                className="aspect-[4/5] w-full print:[print-color-adjust:exact]"
              />
              <span className="min-w-0">
                <span className="block wrap-anywhere">
                  {name || placeOf(member, members, roles)}
                  {name ? <span className="text-ink-soft">, {nameIn(roles, member.role)}</span> : null}
                </span>
                <span className="block text-fine">
                  {[member.color.name, member.style.name, width].filter(Boolean).join(", ")}
                  {member.quantity > 1 ? `, ${ties(member.quantity)}` : ""}
                </span>
                <span className="block text-fine text-ink-soft">{memberStatus(member)}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {open.length > 0 ? (
        <section aria-labelledby="days-heading" className="mt-6 break-inside-avoid">
          <h2 id="days-heading" className="text-title">
            Until the day
          </h2>
          <ul className="mt-2 grid gap-x-8 text-fine sm:grid-cols-2 print:grid-cols-2">
            {open.map(({ id, title, due_on }) => (
              <li key={id} className="flex justify-between gap-4 py-0.5">
                <span>{title}</span>
                <time dateTime={due_on} className="whitespace-nowrap text-ink-soft">
                  {dayWords(due_on)}
                </time>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="mt-6 text-fine text-ink-soft">KCT Ties, {code}</p>
    </div>
  )
}
