import { ArrowLeftMini, ArrowRightMini, Eye } from "@medusajs/icons"
import { Button, Checkbox, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useSearchParams } from "react-router-dom"
import type { PickList, PickRow } from "../../contract/fulfilment"
import { ActionButton } from "../components/action-button"
import { Problem } from "../components/problem"
import { formatCount, formatCountOf } from "../lib/format"
import { tiePicture } from "../lib/tie-picture"
import { packingPath } from "./filter"
import { PrintOnly } from "./print-only"
import { fulfilmentKeys, readPickList } from "./requests"

/** What is to be fetched for the chosen parties in one walk, along the bins. */
export function PickPage() {
  const [params] = useSearchParams()
  const orders = (params.get("orders") ?? "").split(",").filter(Boolean).slice(0, 100)
  const query = { orders: orders.join(","), ordinary: params.get("ordinary") === "true" }
  const list = useQuery({ queryKey: fulfilmentKeys.pick(query), queryFn: () => readPickList(query) })
  return (
    <Container className="overflow-hidden p-0" id="kct-pick-list">
      <PrintOnly id="kct-pick-list" />
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>Pick list</Heading>
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {list.data
              ? `${formatCountOf(list.data.ties, "tie")} for ${formatCountOf(list.data.orders, "order")}`
              : "Counting the ties"}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button size="small" variant="transparent" asChild>
            <Link to="/ties/fulfilment">
              <ArrowLeftMini /> All parties
            </Link>
          </Button>
          <ActionButton icon={<Eye />} variant="secondary" onClick={() => window.print()}>
            Print
          </ActionButton>
          {orders[0] && (
            <Button size="small" asChild>
              <Link to={packingPath(orders[0], orders)}>
                Pack {orders.length > 1 ? "the first" : "it"} <ArrowRightMini />
              </Link>
            </Button>
          )}
        </div>
      </div>
      {list.error && (
        <Problem
          title="The pick list could not be made"
          error={list.error}
          retry={() => void list.refetch()}
          retrying={list.isFetching}
        />
      )}
      {list.data && <Rows list={list.data} />}
    </Container>
  )
}

function Rows({ list: { rows } }: { list: PickList }) {
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    pick((now) => {
      const next = new Set(now)
      if (!next.delete(id)) next.add(id)
      return next
    })
  if (rows.length === 0) {
    return (
      <div className="flex flex-col items-center gap-y-1 border-t px-6 py-16 text-center">
        <Text weight="plus">Nothing is to be fetched</Text>
        <Text size="small" className="text-ui-fg-subtle">
          Everything is in its bag, on its way, or noted as missing.
        </Text>
      </div>
    )
  }
  return (
    <ul aria-label="Ties to fetch">
      {rows.map((row) => (
        <Row
          key={row.variant_id}
          row={row}
          picked={picked.has(row.variant_id)}
          toggle={() => toggle(row.variant_id)}
        />
      ))}
    </ul>
  )
}

function Row({ row, picked, toggle }: { row: PickRow; picked: boolean; toggle: () => void }) {
  const { bin, color, style, sku, quantity, orders } = row
  return (
    <li className="border-t">
      {/* All of it is pressed: one hand holds ties. */}
      <label
        className={`flex cursor-pointer items-center gap-x-4 px-6 py-2 max-sm:gap-x-3 max-sm:px-4 ${picked ? "bg-ui-bg-subtle line-through" : ""} print:bg-transparent print:no-underline`}
      >
        <Checkbox
          checked={picked}
          onCheckedChange={toggle}
          aria-label={`Fetched: ${quantity} ${color.name}, ${style.name}`}
        />
        <span className="txt-compact-large-plus w-16 shrink-0 font-mono max-sm:w-14">
          {bin ?? <span className="txt-compact-small text-ui-tag-orange-text font-sans">No bin</span>}
        </span>
        <img src={tiePicture(style, color.hex, 40)} alt="" width={40} height={50} className="shrink-0" />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="txt-compact-medium-plus text-ui-fg-base break-words">
            {color.name}, {style.name}
          </span>
          <span className="txt-compact-small text-ui-fg-subtle break-all font-mono max-sm:hidden print:hidden">
            {sku}
          </span>
          <span className="txt-compact-small text-ui-fg-subtle">
            {orders.map((order) => `${order.title} ${formatCount(order.quantity)}`).join(" · ")}
          </span>
        </span>
        <span className="txt-compact-xlarge-plus shrink-0 tabular-nums">{formatCount(quantity)}</span>
      </label>
    </li>
  )
}
