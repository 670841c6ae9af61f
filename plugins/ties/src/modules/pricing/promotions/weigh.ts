import type {
  BigNumberInput,
  ComputeActionContext,
  ComputeActionOptions,
  ComputeActions,
} from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"
import { cheapest, waysToShare } from "../../../domain/bundles/best-of"
import { isSpecialCode } from "../../../domain/quotes/special-code"
import { isCreditCode } from "../../../domain/swatches/credit-code"
import { isMirrorCode } from "./mirror"

/** Medusa's own computation, which alone makes amounts. */
export type Compute = (
  codes: string[],
  context: ComputeActionContext,
  options?: ComputeActionOptions,
) => Promise<ComputeActions[]>

/** What the hooks write on a line that gets a rule. */
export interface RuleMark {
  rule_id: string
  stacks_with_codes: boolean
}

interface Item {
  id: string
  subtotal: BigNumberInput
  original_total: BigNumberInput
  is_tax_inclusive?: boolean
  ties?: RuleMark
}

export interface WeighedCode {
  code: string
  state: "applied" | "standing_by" | "invalid"
  /** Major units; with tax for lines whose prices hold it. */
  saving: number
}

export interface Weighed {
  actions: ComputeActions[]
  codes: WeighedCode[]
  /** Lines whose rule acts. */
  ruled: ReadonlySet<string>
}

/**
 * Computes the promotions of a cart whose lines carry rules, and promotion codes. Medusa would let both act on a line,
 * one after the other. Here each line has its rule or the codes, whichever way is cheapest for the shopper in all; on
 * lines whose rule stacks with codes, and on shipping, codes act in any case. Codes that lose stay on the cart with an
 * amount of 0, so that they are weighed again at each change. A special price of a quote was promised on top, and credits
 * are money that was paid: they take no part in the weighing and act last, one after the other, on what rules and codes
 * leave, so that none makes a percentage less.
 * @param manual those of `codes` that a shopper has entered
 */
export async function weigh(
  compute: Compute,
  { codes, manual: entered }: { codes: string[]; manual: string[] },
  context: ComputeActionContext,
  options: ComputeActionOptions = {},
): Promise<Weighed> {
  const manual = entered.filter((code) => !isCreditCode(code) && !isSpecialCode(code))
  const items = (context.items ?? []) as unknown as Item[]
  const contested = items.filter(({ ties }) => ties && !ties.stacks_with_codes).map(({ id }) => id)
  const automatic = codes.filter((code) => !entered.includes(code))
  const tried = new Map<string, Promise<Trial>>()
  const attempt = (way: ReadonlySet<string>) => {
    const key = [...way].sort().join()
    const known = tried.get(key) ?? tryWay(compute, { automatic, manual }, context, options, way)
    tried.set(key, known)
    return known
  }
  const allRules = await attempt(new Set(contested))
  const allCodes = await attempt(new Set())
  const ways = waysToShare(
    contested.map((lineId) => ({
      lineId,
      byRule: sum(allRules.byRules.filter(({ itemId }) => itemId === lineId)),
      byCodes: sum(allCodes.byCodes.filter(({ itemId }) => itemId === lineId)),
    })),
  )
  const trials = []
  for (const way of ways) trials.push(await attempt(way))
  const chosen = cheapest(trials, ({ saving }) => saving)
  const notices = manual.map((code) => judge(code, chosen, allCodes))
  const special = await spend(compute, entered.filter(isSpecialCode), context, options, chosen.taken)
  const left = [...chosen.taken, ...special.taken]
  const credits = await spend(compute, entered.filter(isCreditCode), context, options, left)
  const keepers = notices.flatMap(({ keeper }) => keeper ?? [])
  return {
    actions: [...chosen.actions, ...keepers, ...special.actions, ...credits.actions],
    codes: [...notices.map(({ keeper: _keeper, ...notice }) => notice), ...special.codes, ...credits.codes],
    ruled: new Set(chosen.byRules.map(({ itemId }) => itemId)),
  }
}

/** What one action takes off: `net` without tax, to compare by; `shown` with it where the line's price holds it. */
interface Taken {
  code: string
  itemId: string
  net: number
  shown: number
}

/** One way of sharing the lines, computed by Medusa. */
interface Trial {
  actions: ComputeActions[]
  byRules: Taken[]
  byCodes: Taken[]
  /** Those two, and what staff's automatic promotions take. */
  taken: Taken[]
  saving: number
}

async function tryWay(
  compute: Compute,
  { automatic, manual }: { automatic: string[]; manual: string[] },
  context: ComputeActionContext,
  options: ComputeActionOptions,
  ruled: ReadonlySet<string>,
): Promise<Trial> {
  const items = (context.items ?? []) as unknown as Item[]
  const methods = (context.shipping_methods ?? []) as unknown as Item[]
  const keepsMark = ({ id, ties }: Item) => !ties || ties.stacks_with_codes || ruled.has(id)
  const marked = items.map((item) => (keepsMark(item) ? item : { ...item, ties: undefined }))
  const first = await compute(automatic, { ...context, items: marked } as never, options)
  const taken = takenBy(first, [...items, ...methods])
  // What automatic promotions took is no longer there for codes to take, as where Medusa computes all at once.
  const open = items.filter(({ id }) => !ruled.has(id)).map((item) => rest(item, taken))
  const shipped = methods.map((method) => rest(method, taken))
  const second = manual.length
    ? await compute(manual, { ...context, items: open, shipping_methods: shipped } as never, {
        ...options,
        prevent_auto_promotions: true,
      })
    : []
  const byCodes = takenBy(second, [...items, ...methods])
  return {
    actions: [...first, ...second],
    byRules: taken.filter(({ code }) => isMirrorCode(code)),
    byCodes,
    taken: [...taken, ...byCodes],
    saving: sum([...taken, ...byCodes]),
  }
}

/** What codes take off that act on what is left when others have acted. */
async function spend(
  compute: Compute,
  last: string[],
  context: ComputeActionContext,
  options: ComputeActionOptions,
  taken: readonly Taken[],
): Promise<Pick<Weighed, "actions" | "codes"> & { taken: Taken[] }> {
  if (last.length === 0) return { actions: [], codes: [], taken: [] }
  const items = (context.items ?? []) as unknown as Item[]
  const left = { ...context, items: items.map((item) => rest(item, taken)), shipping_methods: [] }
  const actions = await compute(last, left as never, { ...options, prevent_auto_promotions: true })
  const all = takenBy(actions, items)
  const codes = last.map((code): WeighedCode => {
    const acts = all.filter((one) => one.code === code)
    return { code, state: acts.length > 0 ? "applied" : "invalid", saving: shown(acts) }
  })
  return { actions, codes, taken: all }
}

function takenBy(actions: readonly ComputeActions[], lines: readonly Item[]): Taken[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return actions.flatMap((action) => {
    if (action.action !== "addItemAdjustment" && action.action !== "addShippingMethodAdjustment") return []
    const itemId = action.action === "addItemAdjustment" ? action.item_id : action.shipping_method_id
    const line = byId.get(itemId)
    const amount = Number(action.amount)
    const gross = line && Number(line.subtotal) > 0 ? Number(line.original_total) / Number(line.subtotal) : 1
    const holdsTax = "is_tax_inclusive" in action && action.is_tax_inclusive === true
    const net = holdsTax ? amount / gross : amount
    return [{ code: action.code, itemId, net, shown: line?.is_tax_inclusive ? net * gross : net }]
  })
}

/** A line as codes meet it: without its mark, without what it has now, and less what is taken off already. */
function rest(line: Item, taken: readonly Taken[]): Item {
  const { ties: _ties, ...plain } = { ...line, adjustments: [] }
  const net = sum(taken.filter(({ itemId }) => itemId === line.id))
  if (net === 0) return plain
  const share = MathBN.div(net, line.subtotal)
  return {
    ...plain,
    subtotal: MathBN.sub(line.subtotal, net),
    original_total: MathBN.mult(line.original_total, MathBN.sub(1, share)),
  }
}

function judge(code: string, chosen: Trial, allCodes: Trial): WeighedCode & { keeper?: ComputeActions } {
  const acts = chosen.byCodes.filter((taken) => taken.code === code)
  if (acts.length > 0) return { code, state: "applied", saving: shown(acts) }
  const would = allCodes.byCodes.filter((taken) => taken.code === code)
  const [first] = would
  if (!first) return { code, state: "invalid", saving: 0 }
  const keeper = {
    action: "addItemAdjustment" as const,
    item_id: first.itemId,
    amount: new BigNumber(0),
    code,
    is_tax_inclusive: false,
  }
  return { code, state: "standing_by", saving: shown(would), keeper: keeper as unknown as ComputeActions }
}

const sum = (taken: readonly Taken[]): number => taken.reduce((total, { net }) => total + net, 0)
const shown = (taken: readonly Taken[]): number => taken.reduce((total, { shown: each }) => total + each, 0)
