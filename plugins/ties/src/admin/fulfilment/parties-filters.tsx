import { XMarkMini } from "@medusajs/icons"
import type { Fulfilment } from "../../contract/fulfilment"
import { ActionButton } from "../components/action-button"
import { FilterMenu } from "../components/filter-menu"
import { SearchInput } from "../components/search-input"
import { RISK_WORDS, RISKS } from "../lib/desk-words"
import { formatCount } from "../lib/format"
import { isNarrowed, type PartiesFilter } from "./filter"
import { STAGE_WORDS, STAGES } from "./words"

export interface PartiesFiltersProps {
  filter: PartiesFilter
  counts: Pick<Fulfilment, "by_stage" | "by_risk"> | undefined
  change: (change: Partial<PartiesFilter>) => void
}

/** What narrows the list. */
export function PartiesFilters({ filter, counts, change }: PartiesFiltersProps) {
  return (
    <div role="search" aria-label="Parties" className="flex flex-wrap items-center gap-2 px-6 py-3">
      <SearchInput
        label="Search by couple, member, code or order number"
        placeholder="Couple, member, code, number"
        value={filter.q}
        write={(q) => change({ q })}
      />
      <FilterMenu
        label="Stage"
        options={STAGES.map((value) => ({
          value,
          label: `${STAGE_WORDS[value].label}${of(counts?.by_stage[value])}`,
        }))}
        chosen={filter.stage}
        choose={(stage) => change({ stage })}
      />
      <FilterMenu
        label="Risk"
        options={RISKS.map((value) => ({
          value,
          label: `${RISK_WORDS[value].label}${of(counts?.by_risk[value])}`,
        }))}
        chosen={filter.risk}
        choose={(risk) => change({ risk })}
      />
      {isNarrowed(filter) && (
        <ActionButton
          icon={<XMarkMini />}
          variant="transparent"
          onClick={() => change({ stage: [], risk: [], q: "" })}
        >
          Clear filters
        </ActionButton>
      )}
    </div>
  )
}

const of = (count: number | undefined): string => (count === undefined ? "" : ` (${formatCount(count)})`)
