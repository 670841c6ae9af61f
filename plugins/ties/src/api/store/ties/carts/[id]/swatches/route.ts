import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { getCatalogueView } from "../../../../../../catalogue-view"
import {
  type AddSwatches,
  type CartSwatches,
  idempotencyKeySchema,
  idParamsSchema,
  type SwatchesAdded,
} from "../../../../../../contract"
import { chooseColors } from "../../../../../../domain/swatches/choose-colors"
import { CATALOGUE_MODULE } from "../../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../../modules/catalogue/service"
import {
  addSwatchKitWorkflow,
  makeSwatchKit,
  newToken,
  readCartKits,
  tokenOfKey,
} from "../../../../../../workflows/swatches"
import { parseInput } from "../../../../../utils/parse-input"
import { audienceOf } from "../../../audience"

/** The swatch kits in a cart, each with its colours. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse<CartSwatches>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json(await readCartKits(req.scope, id))
}

const headersSchema = z.object({ "idempotency-key": idempotencyKeySchema.optional() })

/**
 * Puts a kit of these colours into a cart; another kit of the same colours is another line. The same request with the
 * same Idempotency-Key does it once and answers alike.
 */
export async function POST(
  req: MedusaStoreRequest<AddSwatches>,
  res: MedusaResponse<SwatchesAdded>,
): Promise<void> {
  const { id: cart_id } = parseInput(idParamsSchema, req.params)
  const { "idempotency-key": key } = parseInput(headersSchema, {
    "idempotency-key": req.get("idempotency-key"),
  })
  const view = await getCatalogueView(req.scope, audienceOf(req))
  const { options } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const chosen = chooseColors(req.validatedBody.colors, view.colors, options.swatches.most_colors)
  if ("problem" in chosen) throw new MedusaError(MedusaError.Types.INVALID_DATA, `colors: ${chosen.problem}`)
  const colors = chosen.colors.map(({ slug, name, hex }) => ({ slug, name, hex }))
  const { variant_id } = await makeSwatchKit(req.scope)
  const { result: line_item_id } = await addSwatchKitWorkflow(req.scope).run({
    input: { cart_id, variant_id, token: key === undefined ? newToken() : tokenOfKey(cart_id, key), colors },
  })
  res.status(201).json({ cart_id, kit: { line_item_id, colors } })
}
