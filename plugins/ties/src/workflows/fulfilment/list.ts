import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fulfilment, ParsedFulfilmentQuery } from "../../contract"
import { byUrgency } from "../../domain/fulfilment"
import { readStockedLooks } from "./read/looks"
import { type Party, partyOf } from "./read/party"
import { readPartyRows } from "./read/party-rows"
import { readShipRules } from "./read/rules"
import { rowToContract } from "./to-contract"

const urgencyOf = ({ risk, dates, row }: Party) => ({
  risk,
  shipBy: dates?.shipBy ?? null,
  placedAt: row.placed_at,
})

/** A page of the parties that fit, the most urgent first, and how many there are of each kind: three statements. */
export async function listParties(scope: MedusaContainer, query: ParsedFulfilmentQuery): Promise<Fulfilment> {
  const { stage, risk, limit, offset } = query
  const wantsShipped = stage?.includes("shipped") ?? false
  const [rows, rules, looks] = await Promise.all([
    readPartyRows(scope, wantsShipped ? "all" : "open"),
    readShipRules(scope),
    readStockedLooks(scope),
  ])
  const now = Date.now()
  const parties = rows.map((row) => partyOf(row, rules, looks, now)).filter((party) => fits(party, query))
  const ofRisk = parties.filter(({ risk: { level } }) => risk === undefined || risk.includes(level))
  const ofStage = parties.filter((party) => isOfStage(party, stage))
  const found = ofStage
    .filter((party) => ofRisk.includes(party))
    .sort((one, other) => byUrgency(urgencyOf(one), urgencyOf(other)))
  return {
    parties: found.slice(offset, offset + limit).map((party) => rowToContract(party, looks)),
    count: found.length,
    limit,
    offset,
    by_stage: counted(ofRisk.map((party) => party.stage)),
    by_risk: counted(ofStage.map((party) => party.risk.level)),
  }
}

const isOfStage = (party: Party, stage: ParsedFulfilmentQuery["stage"]): boolean =>
  stage === undefined ? party.stage !== "shipped" : stage.includes(party.stage)

function fits({ row, title, dates }: Party, { q, ship_by_to }: ParsedFulfilmentQuery): boolean {
  if (ship_by_to !== undefined && (dates === null || dates.shipBy > ship_by_to)) return false
  if (q === undefined) return true
  const wanted = q.toLowerCase().replace(/^#/, "")
  const names = [title, row.code, row.email, ...row.lines.map(({ name }) => name)]
  return String(row.display_id) === wanted || names.some((name) => name?.toLowerCase().includes(wanted))
}

function counted<One extends string>(all: readonly One[]): Partial<Record<One, number>> {
  const counts: Partial<Record<One, number>> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
