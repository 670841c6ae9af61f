import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { BundlePreview, ParsedPartyEdit, PartyOutlook, QuoteContent } from "../../contract"
import { tierOf } from "../../domain/bundles/tier-meter"
import { statusOf } from "../../domain/members/status"
import { saysOfAwaited, saysOfQuote, saysOfTier, stateAfter } from "../../domain/party/outlook"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { WeddingMember } from "../../modules/weddings/store/members"
import { readRoles } from "../links/roles"
import { channelOfCart } from "../quotes/channel"
import { codesThatAre } from "../quotes/codes"
import { partyOf } from "../quotes/party"
import { tierToContract } from "../weddings/describe-wedding"
import { previewParty } from "../weddings/preview"
import { readRulesInForce } from "../weddings/price-lines"
import { pricedAt, rowsOfCart } from "../weddings/rows"
import { type EditedWedding, mergeWithNow } from "./merged"

/**
 * What edits of a party would come to: its ties, tier and prices before and after, and where the quote would stand. It
 * changes nothing, and refuses what carrying it out would refuse.
 * @throws as `editParty`
 */
export async function previewEdits(
  scope: MedusaContainer,
  weddingId: string,
  edits: readonly ParsedPartyEdit[],
): Promise<PartyOutlook> {
  const edited = await mergeWithNow(scope, weddingId, edits)
  const { quoted, merged, known } = edited
  const { quote } = quoted
  const whole = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readWhole(weddingId)
  const { content } = whole
  const before = await moneyNow(scope, edited, content)
  const priced = merged.changes.offer ? await priceAnew(scope, edited, content) : null
  const after = priced ? moneyOf(priced) : before
  const state = { state: quote.state, accepted: quote.accepted_at !== null }
  const now = { state: quote.state, delivery: quoted.wedding.delivery }
  const stays = new Set(merged.members.map(({ id }) => id))
  const waiting = known.filter((member) => stays.has(member.id) && statusOf(member, now) === "invited")
  const awaited = waiting.map(({ id }) => id)
  const roleOf = readRoles(scope)
  return {
    changes_offer: merged.changes.offer,
    state: stateAfter(state, merged.changes),
    says: [
      ...saysOfQuote(state, merged.changes, whole.coordinator),
      ...(merged.changes.offer
        ? [
            ...saysOfTier(before, after),
            ...saysOfAwaited(waiting.map(({ name, role }) => name?.trim() || roleOf(role).name)),
          ]
        : []),
    ],
    currency_code: content.currency_code,
    tax_inclusive: content.tax_inclusive,
    before,
    after,
    next_tier: priced?.next_tier ?? null,
    members: perMember(edited, content, priced),
    awaited,
    warnings: priced?.warnings ?? [],
  }
}

type Money = PartyOutlook["before"]

async function moneyNow(
  scope: MedusaContainer,
  { quoted: { wedding } }: EditedWedding,
  { ties, subtotal, discount, total }: QuoteContent,
): Promise<Money> {
  const [rows, rules] = await Promise.all([rowsOfCart(scope, wedding.cart_id), readRulesInForce(scope)])
  const worn = rows.map(({ key, role, style, family }) => ({ id: key, role, style, family, quantity: 0 }))
  const [first, ...others] = worn
  // A tier goes by how many ties there are in all, and not by who wears them.
  const lines = first ? [{ ...first, quantity: ties }, ...others] : []
  const tier = tierOf({ theme: wedding.theme, weddingDate: wedding.date, lines }, rules, pricedAt(rows))
  return { ties, subtotal, discount, total, tier: tier && tierToContract(tier) }
}

/** The edited party as its cart would be priced: with the codes that the couple entered, and its special price. */
async function priceAnew(
  scope: MedusaContainer,
  { quoted: { wedding, quote }, merged: { members } }: EditedWedding,
  { codes = [] }: QuoteContent,
): Promise<BundlePreview> {
  const channel = await channelOfCart(scope, wedding.cart_id)
  if (channel === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The wedding's cart is sold through no sales channel",
    )
  }
  const entered = await codesThatAre(scope, codes)
  return previewParty(
    scope,
    [channel],
    {
      ...partyOf(wedding, members),
      region_id: wedding.region_id,
      codes: quote.special_code === null ? entered : [...entered, quote.special_code],
    },
    { weddingId: wedding.id },
  )
}

/** Before tax where prices are told so: what a quote says, and no sum of rounded lines. */
function moneyOf({ ties, lines, tier }: BundlePreview): Money {
  const subtotal = lines.reduce((sum, line) => sum + line.subtotal, 0)
  const discount = lines.reduce((sum, line) => sum + line.discount, 0)
  return { ties, subtotal, discount, total: subtotal - discount, tier }
}

function perMember(
  { known, merged }: EditedWedding,
  content: QuoteContent,
  priced: BundlePreview | null,
): PartyOutlook["members"] {
  const was = new Map(content.lines.map(({ member_id, total }) => [member_id, total]))
  const is = priced
    ? new Map(priced.lines.map(({ key, subtotal, discount }) => [key, subtotal - discount]))
    : was
  const after = new Map(merged.members.map((member) => [member.id, member]))
  const present = new Set(known.map(({ id }) => id))
  const all: WeddingMember[] = [
    ...known.map((member) => after.get(member.id) ?? member),
    ...merged.members.filter(({ id }) => !present.has(id)),
  ]
  return all.map(({ id, name, role }) => ({
    member_id: id,
    name,
    role,
    before: was.get(id) ?? null,
    after: after.has(id) ? (is.get(id) ?? null) : null,
  }))
}
