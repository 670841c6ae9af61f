import { Container, Skeleton } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useRef, useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { Packing, Ship } from "../../../contract/fulfilment"
import { Problem } from "../../components/problem"
import { newKey, noteMissing, saveDyeLots, ship as sendShip, takeOut } from "../requests"
import { DyeLotsSection } from "./dye-lots-section"
import { PackingHeader } from "./packing-header"
import { ParcelsSection } from "./parcels-section"
import { PlaceSection } from "./place-section"
import { ScanPanel } from "./scan-panel"
import { ShipDrawer } from "./ship-drawer"
import { UnpaidAlert } from "./unpaid-alert"
import { useKeptFocus } from "./use-kept-focus"
import { usePacking } from "./use-packing"
import { useScanner } from "./use-scanner"

/** One party at the packing table: scan, and look up only when it sounds wrong. */
export function PackingPage({ id }: { id: string }) {
  const { packing, keep, change } = usePacking(id)
  if (packing.data) return <Table id={id} packing={packing.data} keep={keep} change={change} />
  return (
    <Container className="overflow-hidden p-0">
      {packing.error ? (
        <Problem
          title="This party could not be read"
          error={packing.error}
          retry={() => void packing.refetch()}
          retrying={packing.isFetching}
        />
      ) : (
        <Skeleton className="h-96 rounded-none" />
      )}
    </Container>
  )
}

interface TableProps {
  id: string
  packing: Packing
  keep: (packing: Packing) => void
  change: (work: () => Promise<Packing>) => void
}

function Table({ id, packing, keep, change }: TableProps) {
  const [params] = useSearchParams()
  const queue = (params.get("queue") ?? "").split(",").filter(Boolean)
  const scanner = useScanner(id, keep)
  const field = useRef<HTMLInputElement>(null)
  const [shipping, ship] = useState<string | null>(null)
  useKeptFocus(field, shipping === null)
  const sending = useMutation({
    mutationFn: ({ parcel, key }: { parcel: Omit<Ship, "key">; key: string }) =>
      sendShip(id, { ...parcel, key }),
    onSuccess: (now) => {
      keep(now)
      ship(null)
    },
  })
  const back = () => field.current?.focus()
  const place = packing.destinations.find(({ key }) => key === shipping)
  const touched = scanner.said?.kind === "packed" ? scanner.said.bag : null
  return (
    <div className="isolate flex flex-col gap-y-3">
      <PackingHeader party={packing.party} queue={queue} />
      <UnpaidAlert party={packing.party} />
      <ScanPanel
        scanner={scanner}
        bag={packing.bags.find(({ key }) => key === scanner.bag) ?? null}
        field={field}
      />
      {packing.destinations.map((one) => (
        <PlaceSection
          key={one.key}
          packing={packing}
          place={one}
          chosen={scanner.bag}
          touched={touched}
          ship={() => ship(one.key)}
          choose={(bag) => {
            scanner.choose(bag)
            back()
          }}
          takeOut={(bag, line) => {
            change(() => takeOut(id, bag.key, { line_id: line.line_id, key: newKey() }))
            back()
          }}
          miss={(bag, line, quantity) => {
            change(() => noteMissing(id, bag.key, { line_id: line.line_id, quantity, key: newKey() }))
            back()
          }}
        />
      ))}
      <DyeLotsSection lots={packing.dye_lots} save={(body) => change(() => saveDyeLots(id, body))} />
      <ParcelsSection shipments={packing.shipments} />
      {place && (
        <ShipDrawer
          key={place.key}
          place={place}
          carriers={packing.carriers}
          close={() => ship(null)}
          send={(parcel) => sending.mutate({ parcel: { ...parcel, destination: place.key }, key: newKey() })}
          pending={sending.isPending}
          error={sending.error}
        />
      )}
    </div>
  )
}
