import { findPictured } from "@/features/pictures/pictured"
import { renderCard } from "@/features/pictures/render-card"
import { getCatalogue } from "@/features/catalogue/read"

const DAY = 86_400

/** `/pictures[/<family>[/<colour>[/<style>]]]`: what it names, drawn, as a card of 1200 x 630 for social sites. */
export async function GET(_: Request, { params }: RouteContext<"/pictures/[[...tie]]">): Promise<Response> {
  const { tie } = await params
  const pictured = findPictured(await getCatalogue(), tie ?? [])
  if (pictured.length === 0) return new Response("We have no such tie.", { status: 404 })
  return new Response(await renderCard(pictured), {
    headers: {
      "content-type": "image/jpeg",
      "cache-control": `public, max-age=${DAY}, stale-while-revalidate=${7 * DAY}`,
    },
  })
}
