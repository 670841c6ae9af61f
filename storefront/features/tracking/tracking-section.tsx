import type { Tracking } from "@kct/contract"
import { shipmentWords } from "./shipments"
import { TrackingLine } from "./tracking-line"

interface Props {
  tracking: Tracking
  /** Begins the ids of its heading, where a page has several. */
  id?: string
  /** What is followed, of one and of several. */
  what?: readonly [one: string, several: string]
  /** What it is called, above what it says. */
  title?: string
}

const TIES = ["tie", "ties"] as const

/** Where it is in one line, the steps to it, and the parcels that have left with what they are followed by. */
export function TrackingSection({ tracking, id = "tracking", what = TIES, title = "On its way" }: Props) {
  const { state, line, steps, counts, shipments } = tracking
  const isOver = state === "cancelled" || state === "returned"
  const noun = counts.quantity === 1 ? what[0] : what[1]
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="text-title">
        {title}
      </h2>
      <p className="mt-1 text-large text-ink-soft">{line}</p>
      {isOver ? null : (
        <div className="mt-5">
          <TrackingLine steps={steps} label="Steps" />
        </div>
      )}
      {shipments.length > 0 ? (
        <ul aria-label="Parcels" className="mt-5 border-t border-line">
          {shipments.map((shipment) => (
            <li
              key={keyOf(shipment)}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3"
            >
              <span>{shipmentWords(shipment, counts.quantity, noun)}</span>
              {shipment.parcels.map((parcel) => (
                <Parcel key={parcel.tracking_number ?? ""} {...parcel} />
              ))}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** No two of them left in the same moment with the same number. */
const keyOf = ({ shipped_at, items, parcels }: Tracking["shipments"][number]): string =>
  [shipped_at, items, ...parcels.map(({ tracking_number }) => tracking_number)].join(" ")

/** A parcel's number, which leads to its carrier's page where there is one. */
function Parcel({
  carrier,
  tracking_number,
  tracking_url,
}: Tracking["shipments"][number]["parcels"][number]) {
  const words = [carrier ?? "Parcel", tracking_number].filter(Boolean).join(" ")
  if (!tracking_url) return <span className="wrap-anywhere text-ink-soft">{words}</span>
  return (
    <a href={tracking_url} rel="noopener noreferrer" className="link py-1 wrap-anywhere">
      {words}
    </a>
  )
}
