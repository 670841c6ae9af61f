import { ListBullet, ArchiveBox } from "@medusajs/icons"
import { Button, Checkbox, Container, Heading, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import { Link, useSearchParams } from "react-router-dom"
import type { Fulfilment } from "../../contract/fulfilment"
import { Problem } from "../components/problem"
import { TablePages } from "../components/table-pages"
import { useNow } from "../hooks/use-now"
import { useSettled } from "../hooks/use-settled"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { todayOf } from "../lib/days"
import { formatCountOf } from "../lib/format"
import { isNarrowed, PAGE, pickPath, queryOf, readFilter, writeFilter } from "./filter"
import { PartiesFilters } from "./parties-filters"
import { PartyLine } from "./party-line"
import { fulfilmentKeys, readParties } from "./requests"

const PAGE_SIZE = 50
/** Colleagues pack too. */
const RENEW_MS = 30_000

/** Parties whose ties have to leave, the most urgent first; some are chosen, and fetched in one walk. */
export function PartiesPage() {
  const [params, setParams] = useSearchParams()
  const filter = useMemo(() => readFilter(params), [params])
  const page = useUrlPage(PAGE, PAGE_SIZE)
  const q = useSettled(filter.q, 300)
  const query = { ...queryOf({ ...filter, q }), limit: page.limit, offset: page.offset }
  const parties = useQuery({
    queryKey: fulfilmentKeys.parties(query),
    queryFn: () => readParties(query),
    placeholderData: keepPreviousData,
    refetchInterval: RENEW_MS,
  })
  useStayInside(page, parties.data?.count)
  const [chosen, choose] = useState<readonly string[]>([])
  const toggle = (id: string) =>
    choose((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <div className="isolate flex flex-col gap-y-3">
      <Container className="overflow-hidden p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 pt-4">
          <div className="flex flex-col gap-y-1">
            <Heading>Fulfilment</Heading>
            <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
              {parties.data ? told(parties.data, isNarrowed(filter)) : "Counting the parties"}
            </Text>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" asChild>
              <Link to="/ties/fulfilment/stock">
                <ArchiveBox /> Stock
              </Link>
            </Button>
            <Button size="small" variant="secondary" asChild>
              <Link to="/ties/fulfilment/pick?ordinary=true">
                <ListBullet /> Pick other orders
              </Link>
            </Button>
          </div>
        </div>
        <PartiesFilters
          filter={filter}
          counts={parties.data}
          change={(change) => setParams((now) => writeFilter(now, change))}
        />
        {parties.error && (
          <Problem
            title="The parties could not be read"
            error={parties.error}
            retry={() => void parties.refetch()}
            retrying={parties.isFetching}
          />
        )}
        {parties.data && (
          <Parties
            found={parties.data}
            chosen={chosen}
            toggle={toggle}
            choose={choose}
            narrowed={isNarrowed(filter)}
          />
        )}
        <TablePages page={page} count={parties.data?.count ?? 0} />
      </Container>
      {chosen.length > 0 && <Chosen chosen={chosen} clear={() => choose([])} />}
    </div>
  )
}

const told = ({ count }: Fulfilment, narrowed: boolean): string =>
  `${formatCountOf(count, "party", "parties")}${narrowed ? " by these filters" : " to pack and ship"}`

interface PartiesProps {
  found: Fulfilment
  chosen: readonly string[]
  toggle: (id: string) => void
  choose: (ids: readonly string[]) => void
  narrowed: boolean
}

function Parties({ found: { parties }, chosen, toggle, choose, narrowed }: PartiesProps) {
  const today = todayOf(useNow())
  if (parties.length === 0) {
    return (
      <div className="flex flex-col items-center gap-y-1 border-t px-6 py-16 text-center">
        <Text weight="plus">{narrowed ? "No such party" : "Nothing is to be packed"}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {narrowed
            ? "None fits these filters. Clear one of them to see more."
            : "A party appears here when its order is placed, with the day by which it has to leave."}
        </Text>
      </div>
    )
  }
  const ids = parties.map(({ order_id }) => order_id)
  const all = ids.every((id) => chosen.includes(id))
  return (
    <>
      <div className="txt-compact-small text-ui-fg-subtle flex min-h-11 items-center gap-x-3 border-t px-6">
        <Checkbox
          id="kct-choose-all"
          checked={all ? true : ids.some((id) => chosen.includes(id)) ? "indeterminate" : false}
          onCheckedChange={(on) => choose(on === true ? ids : [])}
          aria-label="Choose all of this page"
        />
        <label htmlFor="kct-choose-all" className="flex min-h-11 flex-1 cursor-pointer items-center">
          Choose all
        </label>
      </div>
      <ul aria-label="Parties">
        {parties.map((party) => (
          <PartyLine
            key={party.order_id}
            party={party}
            today={today}
            chosen={chosen.includes(party.order_id)}
            toggle={toggle}
          />
        ))}
      </ul>
    </>
  )
}

function Chosen({ chosen, clear }: { chosen: readonly string[]; clear: () => void }) {
  return (
    <div
      role="region"
      aria-label="Chosen parties"
      className="bg-ui-bg-base shadow-elevation-flyout sticky bottom-3 z-10 mx-auto flex max-w-full flex-wrap items-center justify-center gap-2 rounded-xl border px-4 py-2"
    >
      <Text size="small" leading="compact" weight="plus" aria-live="polite" className="pr-2">
        {formatCountOf(chosen.length, "party", "parties")} chosen
      </Text>
      <Button asChild>
        <Link to={pickPath(chosen)}>Pick list</Link>
      </Button>
      <Button variant="transparent" onClick={clear}>
        Clear
      </Button>
    </div>
  )
}
