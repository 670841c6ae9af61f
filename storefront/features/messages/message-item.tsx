import type { Message } from "@kct/contract"
import { momentWords } from "@/lib/dates"
import { AttachmentLink } from "./attachment-link"
import type { Outgoing } from "./thread-state"

interface Props {
  message: Message
  /** Of the thread in this shop. */
  address: string
  timeZone: string
  /** Who has read up to here, and no further. */
  seenBy: readonly string[]
}

const MINE = "justify-self-end bg-linen"
const THEIRS = "justify-self-start border border-line"
const BOX = "max-w-[min(100%,34rem)] px-4 py-3"

/** One message: text as it was written, and never as anything else. */
export function MessageItem({ message, address, timeZone, seenBy }: Props) {
  const { from, to, text, attachments, at, via } = message
  return (
    <article className={`${BOX} ${from.me ? MINE : THEIRS}`}>
      <p className="text-fine text-ink-soft">
        <span className="wrap-anywhere">{from.name}</span>
        {to.member ? <span className="wrap-anywhere"> · with {to.member.name}</span> : null}
        {to.couple ? null : " · not shown to the couple"}
      </p>
      {text ? <p className="mt-1 whitespace-pre-line wrap-anywhere">{text}</p> : null}
      {attachments.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-2">
          {attachments.map((file) => (
            <li key={file.id} className="min-w-0">
              <AttachmentLink file={file} href={`${address}/files/${file.id}`} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-1 text-fine text-ink-soft">
        <time dateTime={at}>{momentWords(at, timeZone)}</time>
        {via === "mail" ? ", by mail" : ""}
        {seenBy.length > 0 ? <span className="wrap-anywhere"> · Read by {seenBy.join(", ")}</span> : null}
      </p>
    </article>
  )
}

interface OutgoingProps {
  message: Outgoing
  onAgain: (key: string) => void
  onDrop: (key: string) => void
}

/** A message that the store does not have yet. */
export function OutgoingItem({ message, onAgain, onDrop }: OutgoingProps) {
  const { key, text, files, refused, tries } = message
  return (
    <article className={`${BOX} ${MINE}`}>
      {text ? <p className="whitespace-pre-line wrap-anywhere">{text}</p> : null}
      {files.length > 0 ? (
        <p className="mt-1 text-fine text-ink-soft wrap-anywhere">
          {files.map(({ name }) => name).join(", ")}
        </p>
      ) : null}
      {refused === null ? (
        <p className="mt-1 text-fine text-ink-soft">
          {tries === 0 ? "On its way…" : "No connection. It is kept here, and sent as soon as there is one."}
        </p>
      ) : (
        <div role="alert">
          <p className="mt-1 text-fine text-alert wrap-anywhere">Not sent. {refused}</p>
          <p className="mt-1 flex gap-5 text-fine">
            <button type="button" className="link py-2" onClick={() => onAgain(key)}>
              Send again
            </button>
            <button type="button" className="link py-2" onClick={() => onDrop(key)}>
              Take it away
            </button>
          </p>
        </div>
      )}
    </article>
  )
}
