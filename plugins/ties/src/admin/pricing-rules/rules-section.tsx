import { Plus } from "@medusajs/icons"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { PricingRule } from "../../contract/pricing-rules"
import { ActionButton } from "../components/action-button"
import { FilterSelect } from "../components/filter-select"
import { Notice } from "../components/notice"
import { Problem } from "../components/problem"
import { TablePages } from "../components/table-pages"
import { useChoices } from "../hooks/use-choices"
import { useMayPrice } from "../hooks/use-may-price"
import { useNow } from "../hooks/use-now"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useUrlValue } from "../hooks/use-url-value"
import { namesOf, STATUS_WORDS } from "../lib/rule-words"
import { readRules, ruleKeys } from "./requests"
import { RuleCards } from "./rule-cards"
import { RuleDrawer } from "./rule-drawer"
import { RulesTable } from "./rules-table"
import { NEW, type Trial } from "./use-trial"

type Status = PricingRule["status"]

const PAGE_SIZE = 20
const STATUSES = (Object.keys(STATUS_WORDS) as Status[]).map((value) => ({
  value,
  label: STATUS_WORDS[value],
}))

/** The rules of the wedding price; status and the open rule are in the address. */
export function RulesSection({ trial }: { trial: Trial }) {
  const [open, show] = useUrlValue("rule")
  const [written, choose] = useUrlValue("status", "rules_offset")
  const status = STATUSES.find(({ value }) => value === written)?.value
  const page = useUrlPage("rules", PAGE_SIZE)
  const found = useQuery({ queryKey: ruleKeys.rules, queryFn: readRules })
  const choices = useChoices()
  const now = useNow()
  const may = useMayPrice()
  const nameOf = namesOf(choices.data)
  const all = found.data?.pricing_rules ?? []
  const wanted = all.filter((rule) => (status ? rule.status === status : rule.status !== "archived"))
  useStayInside(page, found.data && wanted.length)
  const shown = { rules: wanted.slice(page.offset, page.offset + PAGE_SIZE), nameOf, now, open: show }
  return (
    <Container className="overflow-hidden p-0" role="region" aria-label="Rules" aria-busy={found.isPending}>
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 max-w-xl flex-col gap-y-1">
          <Heading>Wedding prices</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            What comes off the ties of one wedding. Of all rules that hold for a tie, the one that takes most
            off acts.
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <FilterSelect
            label="Status of the rules shown"
            all="In use"
            options={STATUSES}
            value={status}
            choose={choose}
          />
          {may.change && (
            <ActionButton icon={<Plus />} onClick={() => show(NEW)}>
              New rule
            </ActionButton>
          )}
        </div>
      </div>
      {found.error && (
        <Problem
          title="The rules could not be read"
          error={found.error}
          retry={() => void found.refetch()}
          retrying={found.isFetching}
        />
      )}
      {found.isPending && !found.error && <Skeleton className="h-64 rounded-none" />}
      {found.data && (
        <div className="divide-y border-t">
          {found.data.notes.length > 0 && (
            <Notice variant="warning" title="Something to see to" reasons={found.data.notes} />
          )}
          {wanted.length === 0 ? <Nothing status={status} /> : <RulesTable {...shown} />}
          {wanted.length > 0 && <RuleCards {...shown} />}
          <TablePages page={page} count={wanted.length} />
        </div>
      )}
      <RuleDrawer
        id={open}
        rule={all.find(({ id }) => id === open) ?? null}
        known={found.data !== undefined}
        nameOf={nameOf}
        trial={trial}
        show={show}
      />
    </Container>
  )
}

function Nothing({ status }: { status: Status | undefined }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-12 text-center">
      {status
        ? `No rule is ${STATUS_WORDS[status].toLowerCase()}.`
        : "No rule is in use: every tie of a wedding costs its own price."}
    </Text>
  )
}
