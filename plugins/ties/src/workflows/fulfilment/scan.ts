import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ScanAnswer, ScanOutcome } from "../../contract"
import type { ScanOutcome as Decided } from "../../domain/fulfilment"
import { looksLikeBag } from "../../domain/fulfilment/bag-code"
import { FULFILMENT_MODULE } from "../../modules/fulfilment"
import type { FulfilmentService } from "../../modules/fulfilment/service"
import { openParty, readPacking, type ReadParty, requirePaid, roleNames } from "./packing"
import { tieWords } from "./read/looks"
import { findScannedTie, type ScannedTie } from "./read/scanned-tie"

export interface ScanRequest {
  orderId: string
  text: string
  /** Key of the bag that is being packed; null where the desk is to find it. */
  bag: string | null
  key: string
  actor: string
}

/**
 * Takes what a scanner read: a tie goes into the bag that wants it, or is refused with what was expected; the label of a
 * bag chooses that bag. Under one key it is done once.
 * @throws MedusaError NOT_FOUND (404) for an order of no party, INVALID_DATA (400) for a bag that is none of its, CONFLICT
 *   (409) while it is not paid
 */
export async function scan(scope: MedusaContainer, request: ScanRequest): Promise<ScanAnswer> {
  const read = await openParty(scope, request.orderId)
  if (request.bag !== null && read.party.bags.every(({ key }) => key !== request.bag)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "bag: this party has no such bag")
  }
  const outcome = looksLikeBag(request.text)
    ? await scanBag(scope, read, request)
    : await scanTie(scope, read, request)
  return { outcome, packing: await readPacking(scope, request.orderId) }
}

async function scanBag(
  scope: MedusaContainer,
  { party }: ReadParty,
  { text, bag }: ScanRequest,
): Promise<ScanOutcome> {
  const code = text.trim().toUpperCase()
  const found = party.row.bags.find((one) => one.code === code)
  const mine = found && party.bags.find(({ key }) => key === found.member_key)
  if (mine) {
    const message = `This is the bag of ${whoOf(mine, roleNames(scope))}.`
    return { kind: "bag", bag: mine.key, message, expected: [] }
  }
  const other = await scope.resolve<FulfilmentService>(FULFILMENT_MODULE).findBag(code)
  const message = other
    ? "This is a bag of another party: put it back to the others of its order."
    : "This label is of no bag: print the labels of this party anew."
  return { kind: "wrong", bag, message, expected: [] }
}

async function scanTie(
  scope: MedusaContainer,
  read: ReadParty,
  { orderId, text, bag, key, actor }: ScanRequest,
): Promise<ScanOutcome> {
  const { party } = read
  requirePaid(party)
  const code = text.trim().toLowerCase()
  const mine = party.lines.find(({ codes }) => codes.some((one) => one.toLowerCase() === code))
  const tie = mine ?? (await findScannedTie(scope, text.trim()))
  const decided = await scope.resolve<FulfilmentService>(FULFILMENT_MODULE).scanTie({
    orderId,
    key,
    actor,
    text: text.trim(),
    bags: party.bags,
    variantId: tie?.variantId ?? null,
    chosen: bag,
  })
  return tell(decided, read, tie, roleNames(scope))
}

const whoOf = (
  { name, role }: { name: string | null; role: string },
  roleName: (slug: string) => string,
): string => (name ? `${name}, ${roleName(role).toLowerCase()}` : roleName(role))

/** A decision in a sentence that is heard from across the room. */
function tell(
  decided: Decided,
  { party, looks }: ReadParty,
  tie: ScannedTie | null,
  roleName: (slug: string) => string,
): ScanOutcome {
  const bag = party.bags.find(({ key }) => key === decided.bag)
  const who = bag ? whoOf(bag, roleName) : "this party"
  const what = tie ? tieWords(tie, looks) : ""
  const nameOf = new Map(party.lines.map((line) => [line.variantId, tieWords(line, looks)]))
  if (decided.kind === "packed") {
    const message = `${what}: into the bag of ${who}.${decided.completes ? " It is complete." : ""}`
    return { kind: "packed", bag: decided.bag, message, expected: [] }
  }
  const expected = decided.expected.map(({ variantId, quantity }) => ({
    variant_id: variantId,
    tie: nameOf.get(variantId) ?? variantId,
    quantity,
  }))
  const words = {
    wrong: `Wrong tie. ${what} is not for ${who}.`,
    complete: `${who} has all of ${what} already.`,
    unknown: "Nothing that is sold here has this code.",
  }
  return { kind: decided.kind, bag: decided.bag, message: words[decided.kind], expected }
}
