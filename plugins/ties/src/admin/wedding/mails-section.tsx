import { StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { DeskWedding } from "../../contract/desk"
import type { Mail } from "../../contract/mail"
import { Problem } from "../components/problem"
import { Section } from "../components/section"
import { deskKeys } from "../lib/desk-keys"
import { readMailsOf } from "../lib/desk-requests"
import { formatCountOf, formatMoment } from "../lib/format"
import { MAIL_WORDS, mailTimeOf } from "../lib/mail-words"
import { ChasingSwitch } from "./chasing-switch"

/** Mails go out while one looks. */
const RENEW_MS = 30_000

/** What was written about a wedding, to whomever: what became of each, the newest first. */
export function MailsSection({ wedding, mayPause }: { wedding: DeskWedding; mayPause: boolean }) {
  const { id: weddingId } = wedding
  const mails = useQuery({
    queryKey: deskKeys.mails(weddingId),
    queryFn: () => readMailsOf(weddingId),
    refetchInterval: RENEW_MS,
  })
  return (
    <Section
      title="Mail"
      actions={
        mails.data && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {formatCountOf(mails.data.count, "mail")}
          </Text>
        )
      }
    >
      <ChasingSwitch wedding={wedding} mayChange={mayPause} />
      {mails.error && (
        <Problem
          title="The mails could not be read"
          error={mails.error}
          retry={() => void mails.refetch()}
          retrying={mails.isFetching}
        />
      )}
      {mails.data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          Nobody was written to yet.
        </Text>
      )}
      {mails.data && mails.data.count > 0 && (
        // Long, where a party is large: it scrolls by itself, also by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe asks for it: scrollable-region-focusable
        <div className="max-h-96 overflow-y-auto" role="group" aria-label="Mails" tabIndex={0}>
          <ol className="divide-y">
            {mails.data.mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
            ))}
          </ol>
        </div>
      )}
    </Section>
  )
}

function MailRow({ mail }: { mail: Mail }) {
  const { label, colour } = MAIL_WORDS[mail.state]
  const time = mailTimeOf(mail)
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <span className="flex flex-wrap items-center justify-between gap-2">
        <Text as="span" size="small" leading="compact" weight="plus">
          {mail.title}
        </Text>
        <StatusBadge color={colour}>{label}</StatusBadge>
      </span>
      <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
        {mail.recipient}, {time.words} <time dateTime={time.at}>{formatMoment(time.at)}</time>
      </Text>
      {mail.last_error && mail.state !== "sent" && (
        <Text size="small" className="text-ui-tag-orange-text break-words">
          {mail.last_error}
        </Text>
      )}
    </li>
  )
}
