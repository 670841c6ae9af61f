import type { MedusaContainer } from "@medusajs/framework/types"
import { weddingEntries } from "../../domain/calendar/entries"
import { isClosed } from "../../domain/quotes/states"
import { coupleOf } from "../../domain/weddings/couple-of"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { asIcs } from "./as-ics"

/** A wedding's days as an iCalendar feed. Of one that came to nothing there is nothing left to do. */
export async function readWeddingFeed(scope: MedusaContainer, weddingId: string): Promise<string> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const [{ wedding, quote }, tasks] = await Promise.all([
    weddings.requireWedding(weddingId),
    weddings.readTasks(weddingId),
  ])
  const couple = coupleOf(wedding)
  return asIcs({
    name: couple,
    timeZone: wedding.time_zone,
    entries: weddingEntries(wedding, couple, isClosed(quote.state) ? [] : tasks),
  })
}
