import { ArrowLeftMini } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Input, Table, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { Stock, StockQuery, StockRow } from "../../contract/fulfilment"
import { FilterSelect } from "../components/filter-select"
import { Problem } from "../components/problem"
import { ScrollTable } from "../components/scroll-table"
import { SearchInput } from "../components/search-input"
import { TablePages } from "../components/table-pages"
import { useSettled } from "../hooks/use-settled"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useUrlValue } from "../hooks/use-url-value"
import { formatCount, formatCountOf, NOTHING } from "../lib/format"
import { sentenceOf } from "../lib/sentence"
import { tiePicture } from "../lib/tie-picture"
import { fulfilmentKeys, readStock, saveBins } from "./requests"

const PAGE_SIZE = 50
const ONLY = ["low", "held", "short", "no_bin"] as const
type Only = (typeof ONLY)[number]
const ONLY_WORDS: Record<Only, string> = {
  low: "Low",
  held: "For weddings",
  short: "Too few",
  no_bin: "Without a bin",
}

const isOnly = (text: string | null): text is Only => ONLY.some((one) => one === text)

const optionsOf = (counts: Stock["counts"] | undefined) =>
  ONLY.map((value) => ({ value, label: `${ONLY_WORDS[value]} (${formatCount(counts?.[value] ?? 0)})` }))

/** What is there of each tie, what weddings hold of it, what runs low, and where it lies. */
export function StockPage() {
  const [search, type] = useUrlValue("q", "stock_offset")
  const [written, choose] = useUrlValue("only", "stock_offset")
  const page = useUrlPage("stock", PAGE_SIZE)
  const q = useSettled(search?.trim() || undefined, 300)
  const only = isOnly(written) ? written : undefined
  const query: StockQuery = {
    limit: page.limit,
    offset: page.offset,
    ...(q ? { q } : {}),
    ...(only ? { only } : {}),
  }
  const stock = useQuery({
    queryKey: fulfilmentKeys.stock(query),
    queryFn: () => readStock(query),
    placeholderData: keepPreviousData,
  })
  useStayInside(page, stock.data?.count)
  return (
    <Container className="overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>Stock for weddings</Heading>
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {stock.data
              ? `${formatCountOf(stock.data.count, "tie")}; low at ${formatCount(stock.data.low_stock)}`
              : "Counting the ties"}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="transparent" asChild>
            <Link to="/ties/fulfilment">
              <ArrowLeftMini /> All parties
            </Link>
          </Button>
          <SearchInput
            label="Search by colour, style, SKU or bin"
            placeholder="Colour, style, SKU, bin"
            value={search ?? ""}
            write={(text) => type(text || null)}
          />
          <FilterSelect
            label="Which ties are shown"
            all="All ties"
            options={optionsOf(stock.data?.counts)}
            value={only}
            choose={choose}
          />
        </div>
      </div>
      {stock.error && (
        <Problem
          title="The stock could not be read"
          error={stock.error}
          retry={() => void stock.refetch()}
          retrying={stock.isFetching}
        />
      )}
      {stock.data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle border-t px-6 py-10 text-center">
          No tie is so.
        </Text>
      )}
      {stock.data && stock.data.count > 0 && (
        <ScrollTable label="Ties" columns={COLUMNS}>
          {stock.data.ties.map((row) => (
            <StockLine key={row.variant_id} row={row} />
          ))}
        </ScrollTable>
      )}
      <TablePages page={page} count={stock.data?.count ?? 0} />
    </Container>
  )
}

const end = (name: string) => ({ name, end: true }) as const
const COLUMNS = [
  "Bin",
  "Tie",
  end("There"),
  end("Held by quotes"),
  end("Ordered"),
  end("Others"),
  end("Free"),
]

function StockLine({ row }: { row: StockRow }) {
  const { color, style, sku, stocked, held, ordered, other, free, low } = row
  const figure = (count: number | null) => (count === null ? NOTHING : formatCount(count))
  return (
    <Table.Row>
      <Table.Cell>
        <BinField row={row} />
      </Table.Cell>
      <Table.Cell>
        <span className="flex min-w-56 items-center gap-x-3 py-1">
          <img src={tiePicture(style, color.hex, 28)} alt="" width={28} height={35} />
          <span className="flex flex-col">
            <span className="text-ui-fg-base">
              {color.name}, {style.name}
            </span>
            <span className="txt-compact-xsmall font-mono">{sku}</span>
          </span>
        </span>
      </Table.Cell>
      {[stocked, held, ordered, other].map((count, at) => (
        <Table.Cell key={["there", "held", "ordered", "other"][at]} className="text-right tabular-nums">
          {figure(count)}
        </Table.Cell>
      ))}
      <Table.Cell className="text-right tabular-nums">
        <span className="inline-flex items-center gap-x-2">
          {free !== null && free < 0 && (
            <Badge size="2xsmall" color="red">
              Short
            </Badge>
          )}
          {low && (free ?? 0) >= 0 && (
            <Badge size="2xsmall" color="orange">
              Low
            </Badge>
          )}
          <span className="text-ui-fg-base">{figure(free)}</span>
        </span>
      </Table.Cell>
    </Table.Row>
  )
}

/** Where a tie lies: written down when the field is left, or by Enter. */
function BinField({ row: { variant_id, bin, color, style } }: { row: StockRow }) {
  const client = useQueryClient()
  const [draft, write] = useState<string | null>(null)
  const { mutate } = useMutation({
    mutationFn: (name: string) => saveBins({ bins: [{ variant_id, bin: name === "" ? null : name }] }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: fulfilmentKeys.all })
      write(null)
    },
    onError: (error) => toast.error("The bin was not written down", { description: sentenceOf(error) }),
  })
  const save = () => {
    const name = draft?.trim() ?? null
    if (name !== null && name !== (bin ?? "")) mutate(name)
  }
  return (
    <Input
      size="small"
      className="w-20 font-mono"
      aria-label={`Bin of ${color.name}, ${style.name}`}
      placeholder="No bin"
      maxLength={40}
      value={draft ?? bin ?? ""}
      onChange={(event) => write(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === "Enter" && save()}
    />
  )
}
