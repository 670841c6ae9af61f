import { passOn } from "@/features/messages/pass-on"

/** A file of the thread. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/thread/[door]/files/[id]">,
): Promise<Response> {
  const { door, id } = await params
  return passOn(request, { door, path: `/attachments/${encodeURIComponent(id)}` })
}
