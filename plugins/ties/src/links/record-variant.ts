import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CatalogueModule from "../modules/catalogue"

/** The variant of a (style, colour); the truth is `tie_sync_record.variant_id`. */
export default defineLink(
  { linkable: CatalogueModule.linkable.tieSyncRecord, field: "variant_id" },
  ProductModule.linkable.productVariant,
  { readOnly: true },
)
