import { passOn } from "@/features/messages/pass-on"

/** What is new of a wedding, as it happens; once, for who accepts JSON alone. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/thread/[door]/live">,
): Promise<Response> {
  const { search } = new URL(request.url)
  return passOn(request, { door: (await params).door, path: `/live${search}` })
}
