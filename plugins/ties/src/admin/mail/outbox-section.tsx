import { useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import type { MailState } from "../../contract/mail"
import { FilterSelect } from "../components/filter-select"
import { Notice } from "../components/notice"
import { SearchInput } from "../components/search-input"
import { hasPages, TableSection } from "../components/table-section"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useSettled } from "../hooks/use-settled"
import { useUrlValue } from "../hooks/use-url-value"
import { formatCount } from "../lib/format"
import { MAIL_STATES, MAIL_WORDS, mailStateOf } from "../lib/mail-words"
import { outboxColumns } from "./outbox-columns"
import { mailKeys, readMails } from "./requests"

const PAGE_SIZE = 20
/** Mails go out by themselves, and one looks at this page to see them do so. */
const LOOK_EVERY_MS = 5000

const optionsOf = (counts: Partial<Record<MailState, number>> | undefined) =>
  MAIL_STATES.map((value) => ({
    value,
    label: `${MAIL_WORDS[value].label} (${formatCount(counts?.[value] ?? 0)})`,
  }))

/** What is to be sent, was sent, or could not be; page, state and search are in the address. */
export function OutboxSection({ open }: { open: (id: string) => void }) {
  const [written, choose] = useUrlValue("mail_state", "mail_offset")
  const [search, type] = useUrlValue("mail_q", "mail_offset")
  const page = useUrlPage("mail", PAGE_SIZE)
  const q = useSettled(search?.trim() || undefined, 300)
  const query = { limit: page.limit, offset: page.offset, state: mailStateOf(written), q }
  const mails = useQuery({
    queryKey: mailKeys.mails(query),
    queryFn: () => readMails(query),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  })
  useStayInside(page, mails.data?.count)
  const columns = useMemo(() => outboxColumns(open), [open])
  const table = useDataTable({
    data: mails.data?.mails ?? [],
    columns,
    rowCount: mails.data?.count ?? 0,
    getRowId: (mail) => mail.id,
    isLoading: mails.isPending,
    pagination: page.pagination,
    onRowClick: (_event, mail) => open(mail.id),
  })
  return (
    <TableSection
      title="Outbox"
      table={table}
      query={mails}
      paged={hasPages(mails)}
      failed="The outbox could not be read"
      empty={{ heading: "No mails", description: "What is written to people is listed here." }}
      tools={
        <div className="flex flex-wrap items-center gap-2">
          <SearchInput
            label="Search by address or wedding"
            placeholder="Address or wedding"
            value={search ?? ""}
            write={(text) => type(text || null)}
          />
          <FilterSelect
            label="State of the mails shown"
            all="All mails"
            options={optionsOf(mails.data?.by_state)}
            value={mailStateOf(written)}
            choose={choose}
          />
        </div>
      }
      notice={
        mails.data?.has_provider === false && (
          <Notice
            variant="warning"
            title="Nobody sends mail for this store"
            reasons={[
              "Mails wait here until a provider is set up in medusa-config.js: SendGrid, Mailgun or SMTP.",
            ]}
          />
        )
      }
    />
  )
}
