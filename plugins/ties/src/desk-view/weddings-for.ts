import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { onlyVisible, type Viewer } from "../modules/weddings/store/visible"

/** The store's database. What the desk shows joins tables of several modules, so it reads beside their services. */
export const databaseOf = (scope: MedusaContainer): Knex =>
  scope.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex

/** Weddings `w` with their quotes `q`, as far as they are there for who looks: every list and count begins here. */
export const weddingsFor = (knex: Knex, viewer: Viewer): Knex.QueryBuilder =>
  onlyVisible(
    knex("wed_wedding as w")
      .join("quo_quote as q", "q.wedding_id", "w.id")
      .whereNull("w.deleted_at")
      .whereNull("q.deleted_at"),
    viewer,
  )
