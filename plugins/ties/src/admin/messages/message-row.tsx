import { clx, Text } from "@medusajs/ui"
import type { Attachment, Message } from "../../contract/messages"
import { formatMoment } from "../lib/format"
import { fileAddress } from "./requests"

interface Props {
  message: Message
  weddingId: string
  /** Who has read up to here, and no further. */
  seenBy: readonly string[]
}

/** Whom a message concerns, where that is not couple and desk alone. */
function toWords({ from, to }: Message): string {
  const member = to.member?.name
  if (member === undefined) return ""
  if (!to.couple) return from.kind === "member" ? " to us alone" : ` to ${member} alone`
  return from.kind === "member" ? "" : ` to ${member} and the couple`
}

/** One message: text as it was written, and never as anything else. */
export function MessageRow({ message, weddingId, seenBy }: Props) {
  const { from, text, attachments, at, via } = message
  const ours = from.kind === "desk"
  return (
    <li className={clx("flex flex-col gap-y-1 px-6 py-3", ours && "bg-ui-bg-subtle")}>
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle break-words">
        {from.name}
        {toWords(message)}
      </Text>
      {text !== "" && (
        <Text size="small" className="whitespace-pre-line break-words">
          {text}
        </Text>
      )}
      {attachments.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {attachments.map((file) => (
            <li key={file.id} className="min-w-0">
              <FileLink file={file} href={fileAddress(weddingId, file.id)} />
            </li>
          ))}
        </ul>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle">
        <time dateTime={at}>{formatMoment(at)}</time>
        {via === "mail" && ", by mail"}
        {seenBy.length > 0 && `, read by ${seenBy.join(", ")}`}
      </Text>
    </li>
  )
}

function FileLink({ file, href }: { file: Attachment; href: string }) {
  const { name, width, height } = file
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover block break-words"
    >
      {width !== null && height !== null ? (
        <img
          src={href}
          alt={name}
          loading="lazy"
          className="border-ui-border-base max-h-32 max-w-40 border"
        />
      ) : (
        name
      )}
    </a>
  )
}
