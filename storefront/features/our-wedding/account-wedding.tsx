import Link from "next/link"
import { weekdayWords } from "@/lib/dates"
import { ourWedding } from "./store"
import { OUR_WEDDING } from "./token"
import { coupleOf, whereItStands } from "./where-it-stands"

/** The wedding that was opened in this browser, with the way to it. Nothing where there is none. */
export async function AccountWedding() {
  const read = await ourWedding()
  if (read.state !== "found") return null
  const { wedding } = read
  return (
    <section aria-labelledby="wedding-heading" className="mt-14">
      <h2 id="wedding-heading" className="text-title">
        Your wedding
      </h2>
      <p className="mt-4 border-t border-line pt-4">
        <Link href={OUR_WEDDING} prefetch={false} className="link">
          {coupleOf(wedding.details)}
        </Link>
        , {weekdayWords(wedding.details.date)}
      </p>
      <p className="text-ink-soft">{whereItStands(wedding, new Date()).title}</p>
    </section>
  )
}
