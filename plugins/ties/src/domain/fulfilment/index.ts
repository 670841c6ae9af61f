export * from "./bags"
export {
  type Destination,
  destinationsOf,
  placeKey,
  type PostalAddress,
  type Recipient,
} from "./destinations"
export { byUrgency, riskOfParty } from "./risk"
export { decideScan, type Expected, expectedOf, type ScanOutcome } from "./scan"
export { type GoesTo, NEED_BY_STEP, type ShipDates, shipDates, type ShipRules } from "./ship-by"
export { pickList, type PickRow, type Want } from "./pick-list"
