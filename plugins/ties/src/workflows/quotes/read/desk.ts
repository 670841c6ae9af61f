import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskWedding } from "../../../contract"
import { isGeneral } from "../../../domain/bundles/rule"
import { atRiskBefore, slaStateOf } from "../../../domain/desk/sla"
import { possibleFor } from "../../../domain/quotes/possible"
import { limitOf } from "../../../domain/quotes/special-price"
import { todayIn } from "../../../domain/timeline/dates"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueService } from "../../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"
import { detailsOf } from "../../../modules/weddings/store/finish-change"
import type { WholeWedding } from "../../../modules/weddings/store/read-whole"
import type { Viewer } from "../../../modules/weddings/store/visible"
import { readDeskSettings } from "../../desk/settings"
import { trackWedding } from "../../tracking/of-wedding"
import { readRulesInForce } from "../../weddings/price-lines"
import { channelOfCart } from "../channel"
import { readStockOf, type StockOfLines } from "../stock"
import { judge } from "../verdict"
import { lookAlikes } from "./couple"
import { differenceOf } from "./difference"
import { readDoers } from "./names"
import { readOrders } from "./order"
import { isoOf, tasksToContract } from "./tasks"
import { contentToContract, memberToContract, readTieNames, type TieNames, wornAndWished } from "./ties"

/** States in which somebody may still have to approve it. */
const UNDECIDED: ReadonlySet<string> = new Set(["draft", "submitted", "in_review", "changes_requested"])

/**
 * A wedding as the desk sees it, on one screen. The number of statements does not grow with the party.
 * @throws MedusaError NOT_FOUND (404) for one that is not there for who looks
 */
export async function readDeskWedding(
  scope: MedusaContainer,
  weddingId: string,
  viewer: Viewer,
): Promise<DeskWedding> {
  const whole = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readWhole(weddingId, viewer)
  const { wedding, quote, content, members, transitions, versions, notes, assignments } = whole
  const { bundles, desk } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const undecided = UNDECIDED.has(quote.state)
  const [names, nameOf, settings, stock, rules, orders, tracking] = await Promise.all([
    readTieNames(scope, [...wornAndWished(members), ...content.lines, ...(whole.base?.content.lines ?? [])]),
    readDoers(scope, [
      ...transitions.map(({ actor }) => actor),
      ...versions.map(({ by }) => by),
      ...notes.map(({ author }) => author),
      ...assignments.map(({ assigned_by }) => assigned_by),
    ]),
    readDeskSettings(scope),
    channelOfCart(scope, wedding.cart_id).then((channel) =>
      readStockOf(scope, content.lines, channel, wedding.id),
    ),
    undecided ? readRulesInForce(scope) : [],
    readOrders(scope, wedding.order_id === null ? [] : [wedding.order_id]),
    trackWedding(scope, whole),
  ])
  const now = Date.now()
  const narrowed = new Set(rules.flatMap(({ name, conditions }) => (isGeneral(conditions) ? [] : [name])))
  const verdict = judge(
    {
      content,
      hasNarrowedRule: content.lines.some(({ rule }) => rule !== null && narrowed.has(rule)),
      date: wedding.date,
      timeZone: wedding.time_zone,
    },
    stock,
    settings,
  )
  const ms = (time: Date | null) => time && time.getTime()
  const sla = { dueAt: ms(wedding.sla_due_at), answeredAt: ms(wedding.answered_at) }
  const riskBefore = atRiskBefore(now, settings.sla, new Set(settings.holidays))
  return {
    id: wedding.id,
    code: wedding.code,
    details: detailsOf(wedding),
    revision: wedding.revision,
    members: members.map((member) => ({
      ...memberToContract(member, names, { state: quote.state, delivery: wedding.delivery }, tracking),
      address: member.address,
    })),
    coordinator: personOf(wedding.coordinator_id, whole.coordinator),
    sla: {
      state: slaStateOf(sla, now, riskBefore),
      due_at: isoOf(wedding.sla_due_at),
      answered_at: isoOf(wedding.answered_at),
    },
    risk: wedding.risk,
    risk_reason: wedding.risk_reason,
    quote: {
      id: quote.id,
      state: quote.state,
      seq: quote.seq,
      version: quote.version,
      content: contentToContract(content, members),
      expires_at: isoOf(quote.expires_at),
      accepted_at: isoOf(quote.accepted_at),
      special_percent: quote.special_percent,
      special_limit: limitOf(viewer.role, desk.special_price_limits),
      possible: possibleFor(
        { state: quote.state, orderId: wedding.order_id },
        { kind: "desk", role: viewer.role },
      ),
      needs_human: undecided ? verdict.reasons : [],
      versions: versions.map(({ by, at, ...version }) => ({
        ...version,
        by: nameOf(by),
        at: new Date(at).toISOString(),
      })),
      difference: differenceOf(whole, names, bundles.roles),
      transitions: transitions.map((step) => ({
        seq: step.seq,
        event: step.event,
        from: step.from,
        to: step.to,
        version: step.version,
        by: nameOf(step.actor),
        role: step.actor_role,
        reason: step.reason,
        internal_note: step.internal_note,
        at: new Date(step.created_at).toISOString(),
      })),
    },
    tasks: tasksToContract(whole.tasks, todayIn(wedding.time_zone, now)),
    chasing_paused_at: isoOf(wedding.chasing_paused_at),
    notes: notes.map(({ id, visibility, author, body, created_at }) => ({
      id,
      visibility,
      by: nameOf(author),
      body,
      at: new Date(created_at).toISOString(),
    })),
    assignments: assignments.map(({ coordinator_id, coordinator, assigned_by, reason, created_at }) => ({
      coordinator: personOf(coordinator_id, coordinator),
      by: nameOf(assigned_by),
      reason,
      at: new Date(created_at).toISOString(),
    })),
    order: (wedding.order_id === null ? undefined : orders.get(wedding.order_id)?.summary) ?? null,
    tracking,
    customer_id: wedding.customer_id,
    cart_id: wedding.cart_id,
    warnings: warningsOf(whole, stock, names),
    created_at: wedding.created_at.toISOString(),
  }
}

const personOf = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? id })

function warningsOf(whole: WholeWedding, { short }: StockOfLines, names: TieNames): string[] {
  return [
    ...short.map(
      ({ color, style, wanted, available }) =>
        `${names.color(color).name}, ${names.style(style).name}: ${wanted} are wanted, and ${available} are left.`,
    ),
    ...lookAlikes(whole, names).map(({ colors: [one, other] }) => {
      const [first, second] = [names.color(one).name, names.color(other).name]
      return `${first} and ${second} look almost alike: beside each other it may seem a mistake.`
    }),
  ]
}
