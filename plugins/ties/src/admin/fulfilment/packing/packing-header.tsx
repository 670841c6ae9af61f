import { ArrowRightMini, DocumentText, Tag } from "@medusajs/icons"
import { Button, Container, Heading, StatusBadge, Text, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { PartyRow } from "../../../contract/fulfilment"
import { ActionButton } from "../../components/action-button"
import { LINK } from "../../components/link-look"
import { useNow } from "../../hooks/use-now"
import { formatDate, todayOf } from "../../lib/days"
import { RISK_WORDS } from "../../lib/desk-words"
import { sentenceOf } from "../../lib/sentence"
import { packingPath } from "../filter"
import { readPaper } from "../requests"
import { leaveWords, progressWords, STAGE_WORDS } from "../words"

/** Who the party is, by when it has to leave, and what is printed for it. */
export function PackingHeader({ party, queue }: { party: PartyRow; queue: readonly string[] }) {
  const today = todayOf(useNow())
  const { risk, risk_reason, stage, wedding, date, order_id, display_id } = party
  const print = useMutation({
    mutationFn: (what: "slips" | "labels") => readPaper(order_id, what),
    onSuccess: show,
    onError: (error) => toast.error("It could not be printed", { description: sentenceOf(error) }),
  })
  const next = queue.find((id) => id !== order_id)
  return (
    <Container className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading className="break-words">{party.title}</Heading>
          <StatusBadge color={STAGE_WORDS[stage].colour}>{STAGE_WORDS[stage].label}</StatusBadge>
          <StatusBadge color={RISK_WORDS[risk].colour}>{RISK_WORDS[risk].label}</StatusBadge>
        </div>
        <Text size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-3">
          <Link to={`/orders/${encodeURIComponent(order_id)}`} className={LINK}>
            Order #{display_id}
          </Link>
          {wedding && (
            <Link to={`/ties/weddings/${encodeURIComponent(wedding.id)}`} className={LINK}>
              {wedding.code}
            </Link>
          )}
          {date && <span>Wedding {formatDate(date)}</span>}
          <span>Leave by {leaveWords(party, today)}</span>
        </Text>
        <Text size="small" weight="plus" aria-live="polite">
          {progressWords(party)}
        </Text>
        {risk !== "green" && (
          <Text size="small" className="text-ui-fg-subtle">
            {risk_reason}
          </Text>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <ActionButton
          icon={<Tag />}
          variant="secondary"
          isLoading={print.isPending && print.variables === "labels"}
          onClick={() => print.mutate("labels")}
        >
          Labels
        </ActionButton>
        <ActionButton
          icon={<DocumentText />}
          variant="secondary"
          isLoading={print.isPending && print.variables === "slips"}
          onClick={() => print.mutate("slips")}
        >
          Slips
        </ActionButton>
        {next && (
          <Button size="small" variant="secondary" asChild>
            <Link
              to={packingPath(
                next,
                queue.filter((id) => id !== order_id),
              )}
            >
              Next party <ArrowRightMini />
            </Link>
          </Button>
        )}
      </div>
    </Container>
  )
}

/** In a tab of its own, from which it is printed; kept as a file where the browser opens none. */
function show(pdf: Blob): void {
  const address = URL.createObjectURL(new Blob([pdf], { type: "application/pdf" }))
  if (window.open(address, "_blank") === null) window.location.assign(address)
  // Long after the tab has read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
