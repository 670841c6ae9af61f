import { useState } from "react"
import type { PackingDestination, Ship } from "../../../contract/fulfilment"
import { DrawerForm } from "../../components/drawer-form"
import { Pick } from "../../components/pick"
import { SwitchRow } from "../../components/switch-row"
import { TextField } from "../../components/text-field"
import { Refused } from "../../components/refused"
import { formatCountOf } from "../../lib/format"

const OTHER = "other"

export interface ShipDrawerProps {
  place: PackingDestination
  carriers: readonly string[]
  close: () => void
  send: (parcel: Omit<Ship, "key" | "destination">) => void
  pending: boolean
  error: Error | null
}

/** How a parcel can be followed. A scanner may type the number, and its Enter sends it. */
export function ShipDrawer({ place, carriers, close, send, pending, error }: ShipDrawerProps) {
  const [carrier, choose] = useState("")
  const [number, write] = useState("")
  const [url, link] = useState("")
  const [notify, turn] = useState(true)
  const fetched = place.kind === "pick_up"
  const submit = () =>
    send({
      notify,
      ...(carrier && carrier !== OTHER ? { carrier } : {}),
      tracking_number: number.trim() || null,
      tracking_url: url.trim() || null,
    })
  return (
    <DrawerForm
      open
      close={close}
      title={`${fetched ? "Hand over" : "Ship"} ${formatCountOf(place.ready, "tie")}`}
      description={place.address.join(", ") || "What is packed leaves; what is not follows."}
      action={fetched ? "Hand over" : "Ship"}
      submit={submit}
      pending={pending}
      landing="kct-scan"
    >
      {!fetched && (
        <>
          <TextField
            label="Tracking number"
            hint="Scan it, or leave it empty for a parcel that nobody can follow."
            value={number}
            write={write}
            maxLength={100}
          />
          <Pick
            label="Carrier"
            hint="Known by the look of the number where none is chosen."
            value={carrier}
            placeholder="By its number"
            options={[
              ...carriers.map((value) => ({ value, label: value })),
              { value: OTHER, label: "Another" },
            ]}
            pick={choose}
          />
          {carrier === OTHER && (
            <TextField
              label="Where it can be followed"
              hint="An address of a page."
              value={url}
              write={link}
            />
          )}
        </>
      )}
      <SwitchRow
        label="Tell them by mail"
        hint="The couple, and each whose tie is in it."
        on={notify}
        turn={turn}
      />
      {error && <Refused title="It was not shipped" error={error} />}
    </DrawerForm>
  )
}
