/**
 * A party of twelve put in at once against twelve single adds, the preview against a plain change of a cart, and the
 * rule function by itself, in one run.
 *
 *   npm run bench:bundles
 *
 * Brings up a throwaway PostgreSQL, the reference ties service and Medusa in production mode, on free ports. Exits 1 when
 * a budget is not kept.
 */
import { pickRules } from "@kct/medusa-plugin-ties/domain/bundles/pick-rules"
import { ANY, type Rule, type Wedding } from "@kct/medusa-plugin-ties/domain/bundles/rule"
import { print, type Session } from "../test/harness/session"
import { median, nanosecondsOf, rateOf, timeOf } from "./bundles/measure"
import { openShopper, type Shopper } from "./bundles/shopper"
import { openStore, type Store } from "./catalogue/store"
import { inSession } from "./run"

const PARTY = 12
const ROUNDS = 7
const BUDGET = { statementsALine: 6, partOfSingleAdds: 0.35 }
const LOAD = { workers: 4, seconds: 6 }

/** Runs each check and says whether its budget was kept. */
function judge(kept: boolean, sentence: string): boolean {
  print(`${kept ? "kept " : "OVER "} ${sentence}`)
  return kept
}

async function statements(store: Store, shopper: Shopper): Promise<boolean> {
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    const counts = []
    for (let run = 0; run < 3; run++) counts.push(await store.statementsDuring(work))
    return Math.min(...counts)
  }
  const carts = await Promise.all(Array.from({ length: 7 }, () => shopper.newCart()))
  const cart = () => carts.pop() ?? ""
  const single = await during(() => shopper.addSingle(cart(), shopper.variants[0] ?? ""))
  const party = await during(() => shopper.addParty(cart(), PARTY))
  const previews = [await during(() => shopper.preview(2)), await during(() => shopper.preview(100))]
  const most = single + BUDGET.statementsALine * PARTY
  return [
    judge(party <= most, `SQL: party of ${PARTY} ${party}, one single add ${single}; at most ${most}`),
    judge(
      previews[0] === previews[1],
      `SQL: preview of 2 ties ${previews[0]}, of 100 ${previews[1]}; the same`,
    ),
  ].every(Boolean)
}

async function wall(shopper: Shopper): Promise<boolean> {
  const [together, singly]: [number[], number[]] = [[], []]
  // In turn, so that whatever else the machine does meets both alike.
  for (let round = 0; round < ROUNDS; round++) {
    const [one, other] = [await shopper.newCart(), await shopper.newCart()]
    together.push(await timeOf(() => shopper.addParty(one, PARTY)))
    singly.push(
      await timeOf(async () => {
        for (let at = 0; at < PARTY; at++) {
          await shopper.addSingle(other, shopper.variants[at % shopper.variants.length] ?? "")
        }
      }),
    )
  }
  const share = median(together) / median(singly)
  const told = `party of ${PARTY} ${median(together).toFixed(0)} ms, ${PARTY} single adds ${median(singly).toFixed(0)} ms`
  return judge(
    share <= BUDGET.partOfSingleAdds,
    `wall: ${told}: ${share.toFixed(2)} x, at most ${BUDGET.partOfSingleAdds} x`,
  )
}

async function rates(shopper: Shopper): Promise<void> {
  const carts = await Promise.all(
    Array.from({ length: LOAD.workers }, async () => {
      const id = await shopper.newCart()
      await shopper.addSingle(id, shopper.variants[0] ?? "")
      return { id, line: await shopper.firstLine(id) }
    }),
  )
  let turn = 0
  const update = await rateOf((worker) => {
    const { id, line } = carts[worker] ?? { id: "", line: "" }
    return shopper.setQuantity(id, line, 1 + ((turn += 1) % 5))
  }, LOAD)
  const preview = await rateOf(() => shopper.preview(PARTY), LOAD)
  print(
    `rate:  preview of ${PARTY} ${preview.toFixed(1)} a second, change of a cart's line ${update.toFixed(1)}: ${(preview / update).toFixed(1)} x`,
  )
}

function rules(): void {
  const tiers = [2, 4, 6, 10].map((minimumQuantity, at): Rule => ({
    id: `r${at}`,
    name: `${minimumQuantity}+`,
    percent: 5 * (at + 1),
    minimumQuantity,
    conditions: ANY,
    startsAt: null,
    endsAt: null,
    priority: 0,
    stacksWithCodes: false,
  }))
  const wedding: Wedding = {
    theme: null,
    weddingDate: "2027-06-19",
    lines: Array.from({ length: PARTY }, (_, at) => ({
      id: `l${at}`,
      quantity: 1,
      role: "groomsman",
      style: "classic",
      family: "blues",
    })),
  }
  const took = nanosecondsOf(() => pickRules(wedding, tiers, 0))
  print(`rules: ${took.toFixed(0)} ns for a party of ${PARTY} and ${tiers.length} rules`)
}

async function measure(session: Session): Promise<boolean> {
  const store = await openStore(session)
  const shopper = await openShopper(store)
  // Once before, so that nothing is measured for the first time.
  await shopper.addParty(await shopper.newCart(), PARTY)
  await shopper.preview(PARTY)
  const kept = [await statements(store, shopper), await wall(shopper)]
  await rates(shopper)
  rules()
  return kept.every(Boolean)
}

export const main = inSession(measure)
