import { model } from "@medusajs/framework/utils"
import { Color } from "./color"
import { Style } from "./style"

/** One (style, colour) of the service: what was last let in, and Medusa's variant made of it. */
export const SyncRecord = model
  .define("tie_sync_record", {
    id: model.id({ prefix: "trec" }).primaryKey(),
    style: model.belongsTo(() => Style, { mappedBy: "records" }),
    color: model.belongsTo(() => Color, { mappedBy: "records" }),
    /** Hash of what the service sent and of the prices made of it; an equal one means there is nothing to write. */
    content_hash: model.text(),
    sku: model.text(),
    /** Title that the variant and its option value were last given: the style's name. */
    title: model.text(),
    /** Decimal in major units, as the service gave it. */
    price: model.text(),
    compare_at_price: model.text().nullable(),
    currency_code: model.text(),
    /** What was written for each currency of a region: `[{ currency_code, amount, compare_at }]`, decimals as text. */
    prices: model.json(),
    /** Null where the service does not count it. */
    stock: model.number().nullable(),
    /** URLs of the service's own pictures; empty where it has none. */
    images: model.json(),
    /** The service's own date, as of the last change of anything else; alone it is no change. */
    source_updated_at: model.dateTime().nullable(),
    /** Medusa's variant; null until the sync has made it. */
    variant_id: model.text().index().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    /** Run in which the service last changed it. */
    last_run_id: model.text().nullable(),
    /** Pictures that we drew: `[{ url, type, width, height, file_id }]`. */
    pictures: model.json().nullable(),
    /** Hash of what the variant's pictures are of: drawing, shape and colour, or the service's own pictures. */
    pictures_hash: model.text().nullable(),
    thumbhash: model.text().nullable(),
  })
  .indexes([{ on: ["style_id", "color_id"], unique: true }])
