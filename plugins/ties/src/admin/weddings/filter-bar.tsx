import { Funnel, XMarkMini } from "@medusajs/icons"
import { clx, Select } from "@medusajs/ui"
import { useState } from "react"
import { ActionButton } from "../components/action-button"
import { FilterMenu } from "../components/filter-menu"
import { BOARD_STATES, RISK_WORDS, RISKS, stateWords } from "../lib/desk-words"
import { SLA_STATES, SLA_WORDS } from "../lib/sla-words"
import { countFilters, type Order, ORDERS, type WeddingsFilter } from "../lib/weddings-filter"
import { CoordinatorFilter } from "./coordinator-filter"
import { DateFilter } from "./date-filter"
import { SearchField } from "./search-field"

const STATE_OPTIONS = BOARD_STATES.map((value) => ({ value, label: stateWords(value).label }))
const RISK_OPTIONS = RISKS.map((value) => ({ value, label: RISK_WORDS[value].label }))
const SLA_OPTIONS = SLA_STATES.map((value) => ({ value, label: SLA_WORDS[value].label }))

export interface FilterBarProps {
  filter: WeddingsFilter
  change: (change: Partial<WeddingsFilter>) => void
  /** Whether who looks may see others' weddings. */
  seeAll: boolean
}

/** What narrows and orders the list. On a phone it opens, so that the weddings come first. */
export function FilterBar({ filter, change, seeAll }: FilterBarProps) {
  const [open, setOpen] = useState(false)
  const count = countFilters(filter)
  return (
    <div role="search" aria-label="Weddings" className="flex flex-wrap items-center gap-2 px-6 py-3">
      <div className="w-56 max-sm:min-w-0 max-sm:flex-1">
        <SearchField value={filter.q} search={(q) => change({ q })} />
      </div>
      <ActionButton
        className="sm:hidden"
        icon={<Funnel />}
        variant="secondary"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? `Filters: ${count}` : "Filters"}
      </ActionButton>
      <div className={clx("flex flex-wrap items-center gap-2", !open && "max-sm:hidden")}>
        {seeAll && (
          <CoordinatorFilter chosen={filter.coordinator} choose={(coordinator) => change({ coordinator })} />
        )}
        <FilterMenu
          label="State"
          options={STATE_OPTIONS}
          chosen={filter.state}
          choose={(state) => change({ state })}
        />
        <FilterMenu
          label="Risk"
          options={RISK_OPTIONS}
          chosen={filter.risk}
          choose={(risk) => change({ risk })}
        />
        <FilterMenu
          label="Answer"
          options={SLA_OPTIONS}
          chosen={filter.sla}
          choose={(sla) => change({ sla })}
        />
        <DateFilter dates={filter} choose={change} />
        <Select
          size="small"
          value={filter.order}
          onValueChange={(order) => change({ order: order as Order })}
        >
          <Select.Trigger className="w-56" aria-label="Order">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {Object.entries(ORDERS).map(([order, label]) => (
              <Select.Item key={order} value={order}>
                {label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {count > 0 && (
          <ActionButton icon={<XMarkMini />} variant="transparent" onClick={() => change(NO_FILTER)}>
            Clear filters
          </ActionButton>
        )}
      </div>
    </div>
  )
}

const NO_FILTER: Partial<WeddingsFilter> = {
  state: [],
  risk: [],
  sla: [],
  coordinator: null,
  q: "",
  date_from: null,
  date_to: null,
}
