import { z } from "@medusajs/framework/zod"
import { asPage } from "../domain/tracking"
import { type Block, button, facts } from "./layout/blocks"

/** A parcel on its way. */
export const parcelSchema = z.object({
  carrier: z.string().nullable().default(null),
  tracking_number: z.string().nullable().default(null),
  /** Of the carrier. */
  tracking_url: z.string().nullable().default(null),
})
export type Parcel = z.output<typeof parcelSchema>

export const SAMPLE_PARCEL = {
  carrier: "UPS Ground",
  tracking_number: "1Z999AA10123456784",
  tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
}

/** How to follow parcels; the button leads to the first that has an address. */
export function parcelBlocks(parcels: readonly Parcel[]): (Block | null)[] {
  const rows = parcels.flatMap(({ carrier, tracking_number }) =>
    tracking_number === null ? [] : [[carrier ?? "Parcel", tracking_number] as const],
  )
  const url = parcels.map(({ tracking_url }) => asPage(tracking_url)).find((one) => one !== null) ?? null
  return [rows.length === 0 ? null : facts(...rows), button("Follow the parcel", url)]
}
