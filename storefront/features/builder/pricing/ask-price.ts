import "server-only"
import { shopperRegion } from "@/features/region/current"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"

/** Bytes of a party of the largest size, many times over. */
const MOST = 100_000

/** A price of a party is asked in the shopper's own region; whatever else the browser says of it is the party. */
export async function askPrice(request: Request): Promise<Response> {
  const text = await request.text()
  if (text.length > MOST)
    return Response.json({ message: "This party is too large to be priced." }, { status: 413 })
  const party = parsed(text)
  if (!party) return Response.json({ message: "A party is an object." }, { status: 400 })
  const { id } = await shopperRegion()
  try {
    const answer = await call(
      medusa().client.fetch<Record<string, unknown>>("/store/ties/bundles/preview", {
        method: "POST",
        body: { ...party, region_id: id },
      }),
    )
    return Response.json(answer)
  } catch (error) {
    if (error instanceof StoreRefusedError)
      return Response.json({ message: error.message }, { status: error.status })
    console.error(error)
    return Response.json({ message: "The store can’t be reached just now." }, { status: 503 })
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const party: unknown = JSON.parse(text)
    return typeof party === "object" && party !== null && !Array.isArray(party)
      ? (party as Record<string, unknown>)
      : null
  } catch {
    // Not JSON: told apart from a party by the caller.
    return null
  }
}
