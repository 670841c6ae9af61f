import { Container, Skeleton } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { DeskEvent, DeskWedding } from "../../contract/desk"
import { Problem } from "../components/problem"
import { useMe } from "../hooks/use-me"
import { deskKeys } from "../lib/desk-keys"
import { readWedding } from "../lib/desk-requests"
import { MessagesSection } from "../messages/messages-section"
import { DeskPage } from "../shortcuts/desk-page"
import { AssignDrawer } from "./assign-drawer"
import { DetailsSection } from "./details-section"
import type { Done } from "./done-strip"
import { HistorySection } from "./history-section"
import { LinkSection } from "./link-section"
import { MailsSection } from "./mails-section"
import { NotesSection } from "./notes-section"
import { OrderSection } from "./order-section"
import { PartySection } from "./party-section"
import { PaymentsSection } from "./payments-section"
import { QuoteSection } from "./quote-section"
import { ReasonDrawer } from "./reason-drawer"
import { TimelineSection } from "./timeline-section"
import { TrackingSection } from "./tracking-section"
import { useAssigning } from "./use-assigning"
import { useDecisions } from "./use-decisions"
import { WeddingHeader } from "./wedding-header"

/** Colleagues and the couple act too. */
const RENEW_MS = 30_000

/** Everything about one wedding on one screen. */
export function WeddingPage({ id }: { id: string }) {
  const found = useQuery({
    queryKey: deskKeys.wedding(id),
    queryFn: () => readWedding(id),
    refetchInterval: RENEW_MS,
    staleTime: 0,
  })
  if (found.data) return <Wedding key={id} wedding={found.data} />
  return (
    <DeskPage>
      <Container className="overflow-hidden p-0" aria-busy={found.isPending}>
        {found.error ? (
          <Problem
            title="This wedding could not be read"
            error={found.error}
            retry={() => void found.refetch()}
            retrying={found.isFetching}
          />
        ) : (
          <Skeleton className="h-96 rounded-none" />
        )}
      </Container>
    </DeskPage>
  )
}

function Wedding({ wedding }: { wedding: DeskWedding }) {
  const me = useMe().data
  const [done, tell] = useState<Done | null>(null)
  const decisions = useDecisions(wedding, tell)
  const assigning = useAssigning(wedding, me, tell)
  const { possible } = wedding.quote
  const byKey = (event: DeskEvent) => () => possible.includes(event) && decisions.decide(event)
  const atDesk = me !== undefined && me.role !== "staff"
  return (
    <DeskPage
      shortcuts={{
        approve: byKey("approve"),
        request_changes: byKey("request_changes"),
        take: assigning.take ?? byKey("take"),
        note: () => document.getElementById("kct-note")?.focus(),
        undo: () => done?.undo?.(),
      }}
    >
      <WeddingHeader
        wedding={wedding}
        me={me}
        decisions={decisions}
        assigning={assigning}
        done={done}
        dismiss={() => tell(null)}
      />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-y-3">
          <QuoteSection wedding={wedding} tell={tell} />
          <PartySection wedding={wedding} mayChange={atDesk} tell={tell} />
          <PaymentsSection weddingId={wedding.id} role={me?.role} />
          <TimelineSection wedding={wedding} role={me?.role} />
          <HistorySection wedding={wedding} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <MessagesSection wedding={wedding} mayWrite={atDesk} />
          <NotesSection wedding={wedding} mayWrite={atDesk} />
          <DetailsSection wedding={wedding} mayChange={atDesk} tell={tell} />
          <TrackingSection tracking={wedding.tracking} />
          <OrderSection order={wedding.order} />
          <MailsSection wedding={wedding} mayPause={atDesk} />
          {atDesk && <LinkSection weddingId={wedding.id} />}
        </div>
      </div>
      <ReasonDrawer
        wedding={wedding}
        event={decisions.asking}
        close={decisions.close}
        words={decisions.words}
        write={decisions.write}
        submit={decisions.submit}
        pending={decisions.change.pending}
        problem={decisions.change.problem}
      />
      <AssignDrawer
        key={wedding.coordinator?.id ?? "queue"}
        wedding={wedding}
        open={assigning.open}
        close={assigning.close}
        change={assigning.change}
      />
    </DeskPage>
  )
}
