import { Badge, Button, Skeleton, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Suppression } from "../../contract/mail"
import { Problem } from "../components/problem"
import { ScrollTable } from "../components/scroll-table"
import { SearchInput } from "../components/search-input"
import { Section } from "../components/section"
import { TablePages } from "../components/table-pages"
import { useSettled } from "../hooks/use-settled"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useUrlValue } from "../hooks/use-url-value"
import { formatMoment } from "../lib/format"
import { REASON_WORDS } from "../lib/mail-words"
import { sentenceOf } from "../lib/sentence"
import { liftSuppression, mailKeys, readSuppressions } from "./requests"

const PAGE_SIZE = 20

/** Addresses that get no mail, or no reminders: why, and a way to change that. */
export function SuppressedSection() {
  const [search, type] = useUrlValue("held_q", "held_offset")
  const page = useUrlPage("held", PAGE_SIZE)
  const query = {
    limit: page.limit,
    offset: page.offset,
    q: useSettled(search?.trim() || undefined, 300),
  }
  const held = useQuery({
    queryKey: mailKeys.suppressions(query),
    queryFn: () => readSuppressions(query),
    placeholderData: keepPreviousData,
  })
  useStayInside(page, held.data?.count)
  return (
    <Section
      title="Addresses that get no mail"
      actions={
        <SearchInput
          label="Search by address"
          placeholder="Address"
          value={search ?? ""}
          write={(text) => type(text || null)}
        />
      }
    >
      {held.isPending && <Skeleton className="m-6 h-24" />}
      {held.error && (
        <Problem
          title="The addresses could not be read"
          error={held.error}
          retry={() => void held.refetch()}
          retrying={held.isFetching}
        />
      )}
      {held.data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {query.q === undefined ? "Every address gets its mail." : "No such address is held back."}
        </Text>
      )}
      {held.data && held.data.count > 0 && (
        <>
          <ScrollTable label="Addresses that get no mail" columns={["Address", "Why", "Since", ""]}>
            {held.data.suppressions.map((one) => (
              <HeldRow key={one.id} held={one} />
            ))}
          </ScrollTable>
          <TablePages page={page} count={held.data.count} />
        </>
      )}
    </Section>
  )
}

function HeldRow({ held }: { held: Suppression }) {
  const words = REASON_WORDS[held.reason]
  return (
    <Table.Row>
      <Table.Cell className="break-all">{held.address}</Table.Cell>
      <Table.Cell>
        <span className="flex min-w-40 flex-col gap-y-1 py-2 whitespace-normal">
          <Badge size="2xsmall" color={words.colour} className="w-fit">
            {words.label}
          </Badge>
          <span className="txt-compact-small text-ui-fg-subtle">{held.detail ?? words.says}</span>
        </span>
      </Table.Cell>
      <Table.Cell>{formatMoment(held.created_at)}</Table.Cell>
      <Table.Cell className="text-right">
        <LiftButton held={held} />
      </Table.Cell>
    </Table.Row>
  )
}

function LiftButton({ held }: { held: Suppression }) {
  const prompt = usePrompt()
  const client = useQueryClient()
  const lift = useMutation({
    mutationFn: () => liftSuppression(held.id),
    onSuccess: () => {
      toast.success(`${held.address} gets mail again`)
      return client.invalidateQueries({ queryKey: mailKeys.all })
    },
    onError: (error) => toast.error("The address is still held back", { description: sentenceOf(error) }),
  })

  async function ask(): Promise<void> {
    const sure = await prompt({
      title: `Write to ${held.address} again?`,
      description: REASON_WORDS[held.reason].warning,
      confirmText: "Write again",
      variant: "confirmation",
    })
    if (sure) lift.mutate()
  }

  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={lift.isPending}
      aria-label={`Write to ${held.address} again`}
      onClick={() => void ask()}
    >
      Write again
    </Button>
  )
}
