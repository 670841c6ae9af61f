import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { MyDay } from "../../contract/desk"
import type { DeskMe } from "../../contract/desk-staff"
import { Problem } from "../components/problem"
import { useMe } from "../hooks/use-me"
import { useNow } from "../hooks/use-now"
import { dayInWords, greetingOf } from "../lib/day-words"
import { daysAfter, formatWeekday } from "../lib/days"
import { deskKeys } from "../lib/desk-keys"
import { readMyDay } from "../lib/desk-requests"
import { DeskPage } from "../shortcuts/desk-page"
import { moveFocus } from "../shortcuts/move-focus"
import { DayCounts } from "./day-counts"
import { TaskList } from "./task-list"
import { WeddingList } from "./wedding-list"

const RENEW_MS = 60_000

/** What waits for me, what is late, what comes. */
export function MyDayPage() {
  const me = useMe().data
  const now = useNow()
  const day = useQuery({
    queryKey: deskKeys.myDay,
    queryFn: readMyDay,
    refetchInterval: RENEW_MS,
    staleTime: 0,
  })
  return (
    <DeskPage shortcuts={{ next: () => moveFocus(1), previous: () => moveFocus(-1) }}>
      <Container className="overflow-hidden p-0" aria-busy={day.isPending}>
        <div className="flex flex-wrap items-end justify-between gap-2 px-6 py-4">
          <div className="flex flex-col gap-y-1">
            <Heading>{greetingOf(me?.coordinator?.name ?? null, now)}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {day.data ? dayInWords(day.data.counts) : "Looking at what there is to do"}
            </Text>
          </div>
          {day.data && (
            <Text size="small" className="text-ui-fg-subtle">
              {formatWeekday(day.data.today)}
            </Text>
          )}
        </div>
        {day.isPending && !day.error && <Skeleton className="h-[76px] rounded-none" />}
        {day.error && (
          <Problem
            title="Your day could not be read"
            error={day.error}
            retry={() => void day.refetch()}
            retrying={day.isFetching}
          />
        )}
        {day.data && <DayCounts counts={day.data.counts} queue={me?.may.take_from_queue ?? false} />}
      </Container>
      {day.data && <Heaps day={day.data} me={me} />}
    </DeskPage>
  )
}

function Heaps({ day, me }: { day: MyDay; me: DeskMe | undefined }) {
  const { counts, today } = day
  // Who has no place at the desk is shown all that they may see.
  const mine = me?.may.see_all && me.coordinator ? "coordinator=me&" : ""
  return (
    <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-y-3">
        <WeddingList
          title="Late"
          weddings={day.late}
          count={counts.late}
          nothing="Nothing is late. Thank you: somebody’s wedding is the better for it."
          all={`/ties/weddings?${mine}view=table&sla=late`}
        />
        <WeddingList
          title="Waiting for me"
          weddings={day.waiting}
          count={counts.waiting}
          nothing={
            me?.may.take_from_queue && counts.queue > 0
              ? "Nobody waits for you. If you have time, take one from the queue."
              : "Nobody waits for you."
          }
          all={`/ties/weddings?${mine}view=table&state=submitted,in_review,paid,in_production`}
        />
        {me?.may.take_from_queue && (
          <WeddingList
            title="Queue"
            weddings={day.queue}
            count={counts.queue}
            nothing="The queue is empty: every wedding has somebody."
            all="/ties/weddings?view=table&coordinator=none"
          />
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-y-3">
        <TaskList tasks={day.tasks} count={counts.tasks} today={today} />
        <WeddingList
          title="Next 30 days"
          weddings={day.coming}
          count={counts.coming}
          nothing="No wedding of yours in the next 30 days."
          all={`/ties/weddings?${mine}view=table&order=date&date_from=${today}&date_to=${daysAfter(today, 30)}`}
        />
      </div>
    </div>
  )
}
