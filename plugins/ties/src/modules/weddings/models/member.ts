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
  status: model.enum(["invited", "responded", "paid", "shipped", "delivered"]).default("invited"),
})
