import { model } from "@medusajs/framework/utils"
import { Wedding } from "./wedding"

/** A person of the party, or several alike. Its id is the key of its line in the cart's bundle. */
export const Member = model.define("wed_member", {
  id: model.id({ prefix: "wmem" }).primaryKey(),
  wedding: model.belongsTo(() => Wedding, { mappedBy: "members" }),
  /** Place in the party, from 0. */
  rank: model.number(),
  /** Slug. */
  role: model.text(),
  name: model.text().nullable(),
  email: model.text().nullable(),
  phone: model.text().nullable(),
  /** Slugs. */
  color: model.text(),
  style: model.text(),
  /** Ties. */
  quantity: model.number(),
  pays: model.enum(["couple", "self"]).default("couple"),
  /** Null: ships with the party. */
  address: model.json().nullable(),
  /** Inches, for a bow tie. */
  neck_size: model.float().nullable(),
  /** When they were first written to with their link; null where nobody has yet. */
  invited_at: model.dateTime().nullable(),
  /** When a person last had them reminded. */
  reminded_at: model.dateTime().nullable(),
  /** When they confirmed what they wear; another tie takes it back. */
  style_confirmed_at: model.dateTime().nullable(),
  /** Slug of a style that they would rather wear. The couple decides. */
  wished_style: model.text().nullable(),
  /** Where their tie goes; null while they have not said. */
  ships: model.enum(["party", "own"]).nullable(),
})
