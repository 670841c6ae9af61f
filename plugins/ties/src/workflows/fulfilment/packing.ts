import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { OrderLeft, Packing } from "../../contract"
import { leftOf, missingOf } from "../../domain/fulfilment"
import { CARRIERS } from "../../domain/tracking"
import { money } from "../../emails/payloads"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { FULFILMENT_MODULE } from "../../modules/fulfilment"
import type { FulfilmentService } from "../../modules/fulfilment/service"
import { trackOrder } from "../tracking/of-order"
import { readOrderFacts } from "../tracking/read-facts"
import { bindOrder } from "../weddings/bind-order"
import { readStockedLooks, type StockedLooks, tieWords } from "./read/looks"
import { type Party, partyOf } from "./read/party"
import { readPartyRows } from "./read/party-rows"
import { readShipRules } from "./read/rules"
import { packingToContract, rowToContract } from "./to-contract"

/** A party with what its ties look like. */
export interface ReadParty {
  party: Party
  looks: StockedLooks
}

/** The party of an order, as it is now; null for an order of none, or one that is cancelled. */
export async function readParty(scope: MedusaContainer, orderId: string): Promise<ReadParty | null> {
  // Bound now where the process that had to died before.
  await bindOrder(scope, orderId)
  const [[row], rules, looks] = await Promise.all([
    readPartyRows(scope, { orders: [orderId] }),
    readShipRules(scope),
    readStockedLooks(scope),
  ])
  return row ? { party: partyOf(row, rules, looks, Date.now()), looks } : null
}

/**
 * The party of an order, with a bag for each member: whoever comes late has one by now.
 * @throws MedusaError NOT_FOUND (404) for an order of no party, or one that is cancelled
 */
export async function openParty(scope: MedusaContainer, orderId: string): Promise<ReadParty> {
  const read = await readParty(scope, orderId)
  if (!read) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no party to pack for the order ${orderId}`)
  }
  const { row, bags } = read.party
  const known = new Set(row.bags.map(({ member_key }) => member_key))
  const keys = bags.map(({ key }) => key)
  if (keys.every((key) => known.has(key))) return read
  const opened = await scope.resolve<FulfilmentService>(FULFILMENT_MODULE).openPacking(orderId, keys)
  return { ...read, party: { ...read.party, row: { ...row, bags: opened.bags } } }
}

/**
 * Lets nothing be packed or sent that is not paid, unless leads have let it.
 * @throws MedusaError CONFLICT (409)
 */
export function requirePaid({ mayPack, toPay, row }: Party): void {
  if (mayPack) return
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `${money({ amount: toPay, currency_code: row.currency })} of this party is still to be paid. It is packed once that is there, or when a lead lets it be packed on the wedding’s page.`,
  )
}

export const roleNames = (scope: MedusaContainer): ((slug: string) => string) => {
  const { bundles } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  return (slug) => bundles.roles.find((role) => role.slug === slug)?.name ?? slug
}

/** Everything that one who packs a party has in front of them. The number of statements does not grow with the party. */
export async function readPacking(scope: MedusaContainer, orderId: string): Promise<Packing> {
  const { party, looks } = await openParty(scope, orderId)
  const facts = (await readOrderFacts(scope, [orderId])).get(orderId)
  return packingToContract(party, {
    looks,
    roleName: roleNames(scope),
    codes: new Map(party.row.bags.map(({ member_key, code }) => [member_key, code])),
    shipments: (facts && trackOrder(facts, null)?.shipments) ?? [],
    carriers: CARRIERS.map(({ name }) => name),
  })
}

/** What store staff see beside an order: which party, what is left, and what is late. Nothing for an order of no party. */
export async function readOrderLeft(scope: MedusaContainer, orderId: string): Promise<OrderLeft> {
  const read = await readParty(scope, orderId)
  if (!read) return { party: null, left: [] }
  const { party, looks } = read
  const roleName = roleNames(scope)
  return {
    party: rowToContract(party, looks),
    left: party.bags.flatMap(({ key, name, role, lines }) =>
      lines
        .filter((line) => leftOf(line) > 0)
        .map((line) => ({
          key,
          name,
          role_name: roleName(role),
          tie: tieWords(line, looks),
          quantity: leftOf(line),
          missing: missingOf(line),
        })),
    ),
  }
}
