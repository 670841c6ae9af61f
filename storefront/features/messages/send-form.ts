import "server-only"
import { placeOfDoor } from "./doors"
import { passOn } from "./pass-on"

/**
 * Sends a message. A browser without a script sends the form itself, with the key that the page was made with in the
 * address, and is led back to the page.
 */
export async function sendForm(request: Request, door: string): Promise<Response> {
  const key = new URL(request.url).searchParams.get("key")
  const headers: Record<string, string> =
    key === null ? {} : { "idempotency-key": key, accept: "application/json" }
  const answer = await passOn(request, { door, path: "/messages", headers })
  const isForm = key !== null
  if (!isForm) return answer
  const page = placeOfDoor(door)?.base ?? "/"
  const part = answer.ok ? "#messages" : "#not-sent"
  return new Response(null, { status: 303, headers: { location: `${page}${part}` } })
}
