import { passOn } from "@/features/messages/pass-on"

/** All up to a number was seen. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/thread/[door]/read">,
): Promise<Response> {
  return passOn(request, { door: (await params).door, path: "/messages/read" })
}
