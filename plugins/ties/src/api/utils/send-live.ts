import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type LiveNews, liveQuerySchema } from "../../contract"
import { mayKnow, type Party } from "../../domain/messages/parties"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { liveHub } from "../../workflows/live"
import { TOO_FAR } from "../../workflows/live/hub"
import { Seat } from "../../workflows/live/seat"
import { parseInput } from "./parse-input"

export interface Listener {
  weddingId: string
  party: Party
  /** Whose connection it is: connections are counted by it. */
  key: string
  /** Milliseconds after which they have to ask anew; absent: as long as they like. */
  for?: number
}

const SECONDS_TO_WAIT = "10"

/**
 * Answers with live updates from where the client was: its `Last-Event-ID`, or `after`, or now. As `text/event-stream`
 * they go on until the client goes, its link ends, or its time is over; who accepts JSON is told what there is by now.
 */
export async function sendLive(req: MedusaRequest, res: MedusaResponse, listener: Listener): Promise<void> {
  const { after } = parseInput(liveQuerySchema, req.query)
  const { weddingId, party, key } = listener
  const weddings: WeddingsService = req.scope.resolve(WEDDINGS_MODULE)
  const head = (await weddings.readHeads([weddingId])).get(weddingId) ?? 0
  const known = lastEventOf(req) ?? after ?? head
  // A number from another life of the database, or one too old to go on from: look at everything anew.
  const isReset = known > head || head - known > TOO_FAR
  if (req.accepts(["json", "text/event-stream"]) === "json") {
    const rows = isReset ? [] : await weddings.readFeed(weddingId, known, TOO_FAR)
    const news: LiveNews = {
      events: rows.filter((row) => mayKnow(party, row)).map(({ seq, kind, about }) => ({ seq, kind, about })),
      head: rows.at(-1)?.seq ?? head,
      reset: isReset,
    }
    res.json(news)
    return
  }
  const hub = liveHub(req.scope)
  const full = hub.whyFull(key)
  if (full !== null) {
    res
      .status(full === "key" ? 429 : 503)
      .set("Retry-After", SECONDS_TO_WAIT)
      .json({ type: "too_many", message: "This page is open too often at once. Close one of its windows." })
    return
  }
  const seat = new Seat(weddingId, party, key, isReset ? head : known, res)
  res.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "private, no-store, no-transform",
    "X-Accel-Buffering": "no",
  })
  res.flushHeaders()
  seat.greet(isReset)
  const end = listener.for === undefined ? null : setTimeout(() => res.end(), listener.for)
  const gone = new Promise<void>((resolve) => {
    res.once("close", () => {
      if (end) clearTimeout(end)
      hub.leave(seat)
      resolve()
    })
  })
  await hub.join(seat)
  await gone
}

function lastEventOf(req: MedusaRequest): number | null {
  const sent = req.get("last-event-id")
  return sent !== undefined && /^\d{1,10}$/.test(sent) ? Number(sent) : null
}
