import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import type { ScanOutcome } from "../../domain/fulfilment"
import { Bin } from "./models/bin"
import { Bag, DyeLot, Packing } from "./models/packing"
import { Scan } from "./models/scan"
import { Shipment } from "./models/shipment"
import { type BinPlace, setBins, setDyeLots } from "./store/notes"
import { type BagRow, findBag, openPacking } from "./store/packings"
import { type LineAct, noteMissing, type ScanRequest, scanTie, takeOut } from "./store/scans"
import {
  beginShipment,
  dropShipment,
  findUnfinished,
  keepFulfilment,
  markShipped,
  type NewShipment,
  type ShipmentRow,
} from "./store/shipments"

/** The packing table: where ties lie, what is in which bag, and which parcels were sent. */
export class FulfilmentService extends MedusaService({ Bin, Packing, Bag, DyeLot, Scan, Shipment }) {
  /** Makes the packing of an order and a bag for each member, where they are not there yet. */
  @InjectTransactionManager()
  async openPacking(
    orderId: string,
    memberKeys: readonly string[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ id: string; bags: BagRow[] }> {
    return openPacking(knexOf(context), orderId, memberKeys)
  }

  /** The order and the member whose bag has this code on its label; null for a code of none. */
  @InjectManager()
  async findBag(
    code: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<{ order_id: string; member_key: string } | null> {
    return findBag(knexOf(context), code)
  }

  /** Puts a tie that was scanned into the bag that wants it, or refuses it. Under one key it is done once. */
  @InjectTransactionManager()
  async scanTie(request: ScanRequest, @MedusaContext() context: DatabaseContext = {}): Promise<ScanOutcome> {
    return scanTie(knexOf(context), request)
  }

  /** Takes a tie out of a bag again. @throws MedusaError CONFLICT (409) where none is in it that has not left */
  @InjectTransactionManager()
  async takeOut(act: LineAct, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return takeOut(knexOf(context), act)
  }

  /** Notes how many ties of a line nobody can find. @throws MedusaError INVALID_DATA (400) for more than are wanted */
  @InjectTransactionManager()
  async noteMissing(
    act: LineAct & { quantity: number },
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return noteMissing(knexOf(context), act)
  }

  /** Says of which dye lots ties of a colour are packed for an order. */
  @InjectTransactionManager()
  async setDyeLots(
    orderId: string,
    color: string,
    lots: readonly string[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return setDyeLots(knexOf(context), orderId, color, lots)
  }

  /** Writes down where ties lie. */
  @InjectTransactionManager()
  async setBins(bins: readonly BinPlace[], @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return setBins(knexOf(context), bins)
  }

  /** Writes a parcel down before it is sent; one that was begun before and never sent goes on instead. */
  @InjectTransactionManager()
  async beginShipment(
    wanted: NewShipment,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<ShipmentRow> {
    return beginShipment(knexOf(context), wanted)
  }

  @InjectManager()
  async keepFulfilment(
    id: string,
    fulfilmentId: string,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return keepFulfilment(knexOf(context), id, fulfilmentId)
  }

  @InjectManager()
  async markShipped(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return markShipped(knexOf(context), id)
  }

  @InjectManager()
  async dropShipment(id: string, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return dropShipment(knexOf(context), id)
  }

  /** Parcels that were begun so long ago that whoever sent them must have died. */
  @InjectManager()
  async findUnfinished(
    olderThanSeconds: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<ShipmentRow[]> {
    return findUnfinished(knexOf(context), olderThanSeconds)
  }
}
