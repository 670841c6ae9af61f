import type { Thread as ThreadAnswer } from "@kct/contract"
import { randomUUID } from "node:crypto"
import { asking, tokenOf } from "@/features/link-pages/session"
import { askStore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { type DoorName, placeOfDoor } from "./doors"
import { Thread } from "./thread"

interface Props {
  door: DoorName
  /** What the thread is kept under in this browser. */
  of: string
  timeZone: string
  /** Who answers; null where nobody has it yet. */
  coordinator: string | null
  partners?: readonly [string, string]
}

/** What was said, and where to say more: on the couple's page, and on a member's. */
export async function MessagesSection({ door, of, timeZone, coordinator, partners }: Props) {
  const thread = await read(door)
  const to = coordinator ?? "us"
  return (
    <section id="messages" aria-labelledby="messages-heading">
      <h2 id="messages-heading" className="text-title">
        Messages
      </h2>
      <p id="not-sent" role="alert" className="mt-3 hidden text-alert target:block">
        Your message was not sent. Please try again.
      </p>
      {thread ? (
        <Thread
          door={door}
          of={of}
          thread={thread}
          timeZone={timeZone}
          to={to}
          formKey={randomUUID()}
          {...(partners ? { partners } : {})}
        />
      ) : (
        <p className="mt-4 text-ink-soft">They can’t be shown just now. Please try again in a moment.</p>
      )}
    </section>
  )
}

/** The end of the thread; null while the store does not answer. */
async function read(door: DoorName): Promise<ThreadAnswer | null> {
  const place = placeOfDoor(door)
  const token = place && (await tokenOf(place))
  if (!token) return null
  try {
    return await askStore<ThreadAnswer>(`${place.door}/messages`, { headers: await asking(token) })
  } catch (error) {
    if (!(error instanceof StoreRefusedError) && !(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return null
  }
}
