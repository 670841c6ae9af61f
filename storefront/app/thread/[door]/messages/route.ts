import { passOn } from "@/features/messages/pass-on"
import { sendForm } from "@/features/messages/send-form"

type Context = RouteContext<"/thread/[door]/messages">

/** What was said about a wedding. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { search } = new URL(request.url)
  return passOn(request, { door: (await params).door, path: `/messages${search}` })
}

/** Says something. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return sendForm(request, (await params).door)
}
