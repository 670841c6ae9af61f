import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CatalogueModule from "../modules/catalogue"

/** The product of a colour; the truth is `tie_color.product_id`, so there is no row to keep in step. */
export default defineLink(
  { linkable: CatalogueModule.linkable.tieColor, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
