import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderWeddings } from "../../contract"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { deskWeddingOf } from "../edit-bundles/on-the-desk"
import { type OrderLine, readOrderBundles } from "./order-bundles"

/**
 * The weddings of an order in words and figures, for staff who look at it or edit it.
 * @throws MedusaError NOT_FOUND for an unknown order
 */
export async function readOrderWeddings(scope: MedusaContainer, orderId: string): Promise<OrderWeddings> {
  const { options } = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const { order, bundles, codes } = await readOrderBundles(scope, orderId)
  const items = new Map((order.items ?? []).map((item) => [item.id, item]))
  const named = (all: readonly { slug: string; name: string }[], wanted: string | null) =>
    all.find(({ slug }) => slug === wanted)?.name ?? wanted
  return {
    order_id: order.id,
    currency_code: order.currency_code,
    region_id: order.region_id,
    sales_channel_id: order.sales_channel_id,
    desk_wedding_id: await deskWeddingOf(scope, order.id),
    weddings: bundles.map((bundle) => ({
      ...bundle,
      theme_name: named(options.themes, bundle.theme),
      lines: bundle.lines.map((line) => ({
        ...line,
        role_name: named(options.bundles.roles, line.role) ?? line.role,
        ...figuresOf(items.get(line.line_item_id), line),
      })),
    })),
    codes,
  }
}

function figuresOf(item: OrderLine | undefined, { color, style }: { color: string; style: string }) {
  const words = [item?.product_title, item?.variant_title].filter(Boolean)
  return {
    title: words.length > 0 ? words.join(", ") : `${color}, ${style}`,
    unit_price: Number(item?.unit_price ?? 0),
    total: Number(item?.total ?? 0),
    fulfilled: Number(item?.detail?.fulfilled_quantity ?? 0),
  }
}
