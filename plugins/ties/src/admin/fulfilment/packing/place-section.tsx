import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Packing, PackingDestination } from "../../../contract/fulfilment"
import { LINK } from "../../components/link-look"
import { Section } from "../../components/section"
import { formatDate } from "../../lib/days"
import { formatCountOf } from "../../lib/format"
import { PLACE_WORDS } from "../words"
import { type BagActions, BagCard } from "./bag-card"

export interface PlaceSectionProps extends BagActions {
  packing: Packing
  place: PackingDestination
  chosen: string | null
  touched: string | null
  ship: () => void
}

/** The bags that go to one place, and the parcel that they make. */
export function PlaceSection({ packing, place, chosen, touched, ship, ...actions }: PlaceSectionProps) {
  const here = packing.bags.filter(({ destination }) => destination === place.key)
  // What is still to be done is in sight, also on a phone.
  const bags = [...here.filter(({ complete }) => !complete), ...here.filter(({ complete }) => complete)]
  const { ready, waiting, ties, shipped, ship_by, kind, address } = place
  return (
    <Section
      title={PLACE_WORDS[kind]}
      actions={
        ready > 0 ? (
          <Button onClick={ship}>
            {kind === "pick_up" ? "Hand over" : "Ship"} {formatCountOf(ready, "tie")}
          </Button>
        ) : (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {shipped >= ties ? "All has left" : "Nothing is packed that could leave"}
          </Text>
        )
      }
    >
      <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap justify-between gap-x-6 gap-y-1 px-6 py-3">
        <address className="break-words not-italic">
          {address.length > 0
            ? address.join(", ")
            : kind === "pick_up"
              ? "At the store"
              : "No address is known"}
        </address>
        {waiting > 0 && (
          <Link to={`/orders/${encodeURIComponent(packing.party.order_id)}`} className={LINK}>
            {formatCountOf(waiting, "tie")} of a fulfilment that was made on the order&apos;s page: ship it
            there
          </Link>
        )}
        {ship_by && <span>Leave by {formatDate(ship_by)}</span>}
      </div>
      <ul className="grid grid-cols-1 items-start gap-3 p-4 md:grid-cols-2 xl:grid-cols-3">
        {bags.map((bag) => (
          <BagCard
            key={bag.key}
            bag={bag}
            chosen={bag.key === chosen}
            touched={bag.key === touched}
            {...actions}
          />
        ))}
      </ul>
    </Section>
  )
}
