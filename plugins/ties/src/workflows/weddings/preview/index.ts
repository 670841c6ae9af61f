import type { ComputeActions, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { BundlePreview, ParsedPartyInput } from "../../../contract"
import { pickRules } from "../../../domain/bundles/pick-rules"
import { countTies, type Rule, type Wedding } from "../../../domain/bundles/rule"
import { weighPromotions } from "../../../modules/pricing/promotions/teach-promotions"
import { type ResolvedParty, resolveParty } from "../../bundles/resolve-party"
import { codeToContract, describeMeter, ruleToContract } from "../describe-wedding"
import { markItems } from "../mark-lines"
import { readRulesInForce } from "../price-lines"
import { type LineLike, linesLike, totalsOf } from "./cart-like"
import { destinationOf } from "./destination"
import { priceTies } from "./price-ties"
import { estimateShipping } from "./shipping"
import { simulateRules } from "./simulate-rules"
import { warningsOf } from "./warnings"

export interface PreviewGround {
  /** Rules to price by in place of the saved ones. */
  unsaved?: readonly Rule[]
  /** The wedding whose quote it is to be, on which its special price acts as one of the codes. */
  weddingId?: string
}

/**
 * Prices a party without a cart, by Medusa's own prices, taxes, promotions and totals: to the cent what a cart with the
 * same party costs. The number of statements does not grow with the party.
 * @throws MedusaError 400 for a party that can't be
 */
export async function previewParty(
  scope: MedusaContainer,
  salesChannelIds: string[],
  input: ParsedPartyInput,
  { unsaved, weddingId }: PreviewGround = {},
): Promise<BundlePreview> {
  const party = await resolveParty(scope, { regionId: input.region_id, salesChannelIds }, input)
  const { region_id, currency_code } = party.view.catalogue
  const [destination, prices, rules, warnings] = await Promise.all([
    destinationOf(scope, region_id, input),
    priceTies(scope, party.members, { region_id, currency_code }),
    unsaved ?? readRulesInForce(scope),
    warningsOf(scope, party.members, salesChannelIds, weddingId),
  ])
  const { region, address } = destination
  const base = { currency_code, region, items: await linesLike(scope, party.members, prices, destination) }
  const wedding = weddingOf(party)
  const at = Date.now()
  const picks = pickRules(wedding, rules, at)
  const plain = totalsOf(base)
  const weighed = await weighPromotions(
    scope.resolve(Modules.PROMOTION),
    input.codes,
    {
      ...plain,
      region_id,
      sales_channel_id: salesChannelIds[0],
      ...(address ? { shipping_address: address } : {}),
      items: markItems(plain.items, picks, new Map(plain.items.map(({ id }) => [id, weddingId ?? null]))),
      shipping_methods: [],
    } as never,
    unsaved && simulateRules(unsaved),
  )
  const priced = { ...base, items: adjust(base.items, weighed.actions) }
  const totals = totalsOf(priced)
  const inclusive = totals.items.every((item) => item.is_tax_inclusive)
  const lines = totals.items.map((item) => {
    const pick = weighed.ruled.has(item.id) ? picks.get(item.id) : undefined
    return {
      key: item.id,
      variant_id: item.variant_id,
      unit_price: Number(item.unit_price),
      quantity: Number(item.quantity),
      subtotal: Number(inclusive ? item.original_total : item.subtotal),
      discount: Number(inclusive ? item.discount_total : item.discount_subtotal),
      tax: Number(item.tax_total),
      total: Number(item.total),
      rule: pick ? ruleToContract(pick) : null,
    }
  })
  const lineOf = new Map(lines.map((line) => [line.key, line]))
  const shipping = await estimateShipping(scope, salesChannelIds, destination, Number(totals.item_total))
  const total = Number(totals.total)
  return {
    region_id,
    currency_code,
    tax_inclusive: inclusive,
    taxed: region.automatic_taxes && address !== null,
    ties: countTies(wedding),
    lines,
    ...describeMeter(
      wedding,
      { rules, picks, at },
      {
        subtotalOf: (id) => lineOf.get(id)?.subtotal ?? 0,
        discountOf: (id) => lineOf.get(id)?.discount ?? 0,
      },
    ),
    codes: noticesOf(input.codes, weighed.codes, picks.size > 0),
    totals: {
      subtotal: Number(inclusive ? totals.original_item_total : totals.item_subtotal),
      discount: Number(inclusive ? totals.discount_total : totals.discount_subtotal),
      tax: Number(totals.tax_total),
      shipping_estimate: shipping,
      total,
      total_with_shipping: shipping === null ? null : total + shipping,
    },
    per_person: lines.map(({ key, total: own }) => ({ key, total: own })),
    per_payer: (["couple", "self"] as const).map((payer) => ({
      payer,
      total: party.members
        .filter(({ pays }) => pays === payer)
        .reduce((sum, { key }) => sum + (lineOf.get(key)?.total ?? 0), 0),
    })),
    warnings,
  }
}

/** A party as rules judge it; its lines are named by the members. */
export function weddingOf({ theme, weddingDate, members }: ResolvedParty): Wedding {
  return {
    theme,
    weddingDate,
    lines: members.map(({ key, role, style, quantity, tie }) => ({
      id: key,
      quantity,
      role,
      style,
      family: tie.family.slug,
    })),
  }
}

/** The lines with what the computation takes off them. */
function adjust(items: readonly LineLike[], actions: readonly ComputeActions[]): LineLike[] {
  return items.map((item) => ({
    ...item,
    adjustments: actions.flatMap((action) =>
      action.action === "addItemAdjustment" && action.item_id === item.id
        ? [
            {
              code: action.code,
              amount: Number(action.amount),
              is_tax_inclusive: "is_tax_inclusive" in action && action.is_tax_inclusive === true,
            },
          ]
        : [],
    ),
  }))
}

/** A notice for each code that was asked about, in that order; one that nobody knows is told as well. */
function noticesOf(
  asked: readonly string[],
  weighed: Parameters<typeof codeToContract>[0][],
  hasRules: boolean,
): BundlePreview["codes"] {
  const known = new Map(weighed.map((code) => [code.code, code]))
  return [...new Set(asked)].map((code) =>
    codeToContract(known.get(code) ?? { code, state: "invalid", saving: 0 }, hasRules),
  )
}
