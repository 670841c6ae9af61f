import { Badge, Button, Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import type { DeskWedding } from "../../contract/desk"
import { Problem } from "../components/problem"
import { Section } from "../components/section"
import { deskKeys } from "../lib/desk-keys"
import { NoteRow } from "../wedding/note-row"
import { entriesOf, readBy } from "./entries"
import { MessageForm } from "./message-form"
import { MessageRow } from "./message-row"
import { tellRead } from "./requests"
import { useDeskThread } from "./use-desk-thread"

/** All that was said about a wedding, with what colleagues noted among themselves in its place, told apart. */
export function MessagesSection({ wedding, mayWrite }: { wedding: DeskWedding; mayWrite: boolean }) {
  const { found, messages, more, readEarlier } = useDeskThread(wedding.id)
  const client = useQueryClient()
  const list = useRef<HTMLUListElement>(null)
  const unread = found.data?.unread ?? 0
  const last = messages.at(-1)?.seq ?? 0

  // Seen is what stood in the window of somebody who looks at it.
  useEffect(() => {
    const place = list.current
    if (place === null || unread === 0) return
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting) || document.visibilityState !== "visible")
        return
      watcher.disconnect()
      void tellRead(wedding.id, last).then(() =>
        client.invalidateQueries({ queryKey: deskKeys.thread(wedding.id) }),
      )
    })
    watcher.observe(place)
    return () => watcher.disconnect()
  }, [client, wedding.id, unread, last])

  const seen = readBy(messages, found.data?.receipts ?? [])
  const entries = entriesOf(messages, wedding.notes, more)
  return (
    <Section
      title="Messages"
      actions={unread > 0 && <Badge size="2xsmall" color="blue">{`${unread} new`}</Badge>}
    >
      {found.error && messages.length === 0 ? (
        <Problem
          title="The messages could not be read"
          error={found.error}
          retry={() => void found.refetch()}
          retrying={found.isFetching}
        />
      ) : null}
      {more && (
        <div className="px-6 py-3">
          <Button size="small" variant="transparent" onClick={() => void readEarlier()}>
            Earlier messages
          </Button>
        </div>
      )}
      {found.data && entries.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          Nothing was written yet.
        </Text>
      )}
      <ul ref={list} aria-label="Thread" className="divide-y">
        {entries.map((entry) =>
          entry.kind === "note" ? (
            <NoteRow key={entry.note.id} note={entry.note} />
          ) : (
            <MessageRow
              key={entry.message.id}
              message={entry.message}
              weddingId={wedding.id}
              seenBy={seen.get(entry.message.seq) ?? []}
            />
          ),
        )}
      </ul>
      {mayWrite && (
        <MessageForm
          wedding={wedding}
          done={() => void client.invalidateQueries({ queryKey: deskKeys.thread(wedding.id) })}
        />
      )}
    </Section>
  )
}
