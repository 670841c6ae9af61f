import type { MedusaContainer } from "@medusajs/framework/types"
import type { BundleWarning, CoupleWedding } from "../../../contract"
import { closeColours } from "../../../domain/colour/close-colours"
import { whyNotPayable } from "../../../domain/quotes/payable"
import { possibleEvents } from "../../../domain/quotes/possible"
import { todayIn } from "../../../domain/timeline/dates"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueService } from "../../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"
import { detailsOf } from "../../../modules/weddings/store/finish-change"
import { toQuote } from "../../../modules/weddings/store/quote-rows"
import type { WholeWedding } from "../../../modules/weddings/store/read-whole"
import { trackWedding } from "../../tracking/of-wedding"
import { channelOfCart } from "../channel"
import { readStockOf } from "../stock"
import { differenceOf } from "./difference"
import { readDoers } from "./names"
import { isoOf, tasksToContract } from "./tasks"
import { contentToContract, memberToContract, readTieNames, type TieNames, wornAndWished } from "./ties"

/** A wedding as its couple sees it. */
export async function readCoupleWedding(scope: MedusaContainer, weddingId: string): Promise<CoupleWedding> {
  const whole = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readWhole(weddingId)
  const { wedding, quote, content, members } = whole
  const { bundles } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const notes = whole.notes.filter(({ visibility }) => visibility === "couple")
  const [names, nameOf, warnings, tracking] = await Promise.all([
    readTieNames(scope, [...wornAndWished(members), ...content.lines, ...(whole.base?.content.lines ?? [])]),
    readDoers(
      scope,
      notes.map(({ author }) => author),
    ),
    readWarnings(scope, whole),
    trackWedding(scope, whole),
  ])
  const asShown = { hash: quote.content_hash, ties: content.ties }
  const isHeld = wedding.pending !== null
  return {
    code: wedding.code,
    details: detailsOf(wedding),
    revision: wedding.revision,
    members: members.map((member) =>
      memberToContract(member, names, { state: quote.state, delivery: wedding.delivery }, tracking),
    ),
    quote: {
      state: quote.state,
      seq: quote.seq,
      version: quote.version,
      content: contentToContract(content, members),
      expires_at: isoOf(quote.expires_at),
      accepted_at: isoOf(quote.accepted_at),
      reason: reasonOf(whole),
      possible: possibleEvents(quote.state, { kind: "couple" }),
      difference: quote.state === "draft" ? null : differenceOf(whole, names, bundles.roles),
      payable: !isHeld && whyNotPayable(toQuote(whole, asShown), Date.now()) === null,
    },
    tasks: tasksToContract(whole.tasks, todayIn(wedding.time_zone, Date.now())).filter(
      ({ owner }) => owner === "couple" || owner === "member",
    ),
    tracking,
    coordinator: whole.coordinator,
    answer_by: wedding.answered_at === null ? isoOf(wedding.sla_due_at) : null,
    notes: notes.map(({ id, body, author, created_at }) => ({
      id,
      body,
      from: nameOf(author),
      at: new Date(created_at).toISOString(),
    })),
    warnings: [...warnings, ...lookAlikes(whole, names)],
  }
}

/** Of what brought the quote where it is; what came since without moving it has no say. */
function reasonOf({ transitions, quote }: WholeWedding): string | null {
  const last = transitions.findLast(({ from, to }) => to === quote.state && from !== to)
  return last?.reason ?? null
}

async function readWarnings(
  scope: MedusaContainer,
  { content, wedding }: WholeWedding,
): Promise<BundleWarning[]> {
  const { short } = await readStockOf(
    scope,
    content.lines,
    await channelOfCart(scope, wedding.cart_id),
    wedding.id,
  )
  return short.map((one) => ({ kind: "stock" as const, ...one }))
}

/** Colours of the party that look like a mistake beside each other. */
export function lookAlikes(
  { members }: Pick<WholeWedding, "members">,
  names: TieNames,
): Extract<BundleWarning, { kind: "close_colours" }>[] {
  return closeColours(members.map(({ color }) => names.color(color))).map(
    ({ colors: [one, other], difference }) => ({
      kind: "close_colours",
      colors: [one.slug, other.slug],
      difference,
      keys: members.flatMap(({ id, color }) => (color === one.slug || color === other.slug ? [id] : [])),
    }),
  )
}
