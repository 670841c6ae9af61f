import { Badge, Skeleton, Table } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { MailKindRow } from "../../contract/mail"
import { OpenButton } from "../components/open-button"
import { Problem } from "../components/problem"
import { ScrollTable } from "../components/scroll-table"
import { Section } from "../components/section"
import { AUDIENCE_WORDS, kindsByAudience } from "../lib/mail-words"
import { mailKeys, readKinds } from "./requests"

/** Every mail that there is, to be looked at and tried out. */
export function KindsSection({ open }: { open: (kind: string) => void }) {
  const kinds = useQuery({ queryKey: mailKeys.kinds, queryFn: readKinds })
  return (
    <Section title="Messages">
      {kinds.isPending && <Skeleton className="m-6 h-40" />}
      {kinds.error && (
        <Problem
          title="The messages could not be read"
          error={kinds.error}
          retry={() => void kinds.refetch()}
          retrying={kinds.isFetching}
        />
      )}
      {kinds.data && (
        <ScrollTable label="Messages" columns={["Message", "To", ""]}>
          {kindsByAudience(kinds.data.kinds).flatMap(({ kinds: of }) =>
            of.map((kind) => <KindRow key={kind.kind} kind={kind} open={open} />),
          )}
        </ScrollTable>
      )}
    </Section>
  )
}

function KindRow({ kind, open }: { kind: MailKindRow; open: (kind: string) => void }) {
  return (
    <Table.Row className="cursor-pointer" onClick={() => open(kind.kind)}>
      <Table.Cell>
        <OpenButton onOpen={() => open(kind.kind)}>{kind.title}</OpenButton>
      </Table.Cell>
      <Table.Cell>{AUDIENCE_WORDS[kind.audience]}</Table.Cell>
      <Table.Cell>
        <div className="flex gap-x-2">
          {kind.is_reminder && <Badge size="2xsmall">Reminder: one click ends it</Badge>}
          {!kind.is_sent && <Badge size="2xsmall">Not sent by this store</Badge>}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
