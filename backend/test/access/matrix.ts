import { PERMISSIONS } from "@kct/medusa-plugin-ties/domain/desk/permissions"
import { FeatureFlag } from "@medusajs/framework/utils"
import { insertWeddings } from "../desk/insert-weddings"
import type { Person } from "../desk/world"
import type { AccessWorld } from "./world"
import type { RegisteredRoute } from "../harness/registry"
import {
  COLUMNS,
  type Column,
  CORE_ROUTES,
  DESK_ROUTES,
  FLAGGED_ROUTES,
  LINK_ROUTES,
  PUBLIC_ROUTES,
  type Row,
  rowsOf,
  SHOP_ROUTES,
} from "./tables"
import { call, filled, verdictOf } from "./verdict"

const nameOf = ({ method, path }: Pick<Row, "method" | "path">): string => `${method} ${path}`
const isOurs = (path: string): boolean => /^\/(admin|store)\/ties(\/|$)|^\/ready$/.test(path)

const DESK = rowsOf(DESK_ROUTES)
const CORE = new Map(rowsOf(CORE_ROUTES).map((row) => [nameOf(row), row]))
const LINK = rowsOf(LINK_ROUTES)
const SHOP = rowsOf(SHOP_ROUTES)

/** What the calls of one column are about. */
interface Subject {
  person: Person
  ids: Record<string, string>
}

export function matrix(world: AccessWorld, registry: readonly RegisteredRoute[]): void {
  const subjects = async (): Promise<Record<Column, Subject>> => {
    const mine = { coordinator_id: world.coordinator.id }
    const own = await world.create()
    await world
      .knex()("wed_wedding")
      .where({ id: own.id })
      .update({ ...mine, order_id: "order_own" })
    const queued = await world.create()
    await world.knex()("wed_wedding").where({ id: queued.id }).update({ coordinator_id: null })
    const paid = await world.create()
    await world.knex()("quo_quote").where({ wedding_id: paid.id }).update({ state: "paid" })
    await insertWeddings(world.container(), [mine])
    const shared = {
      event: "take",
      ...(await world.samples()),
    }
    const about = async (wedding: { id: string }, orderId: string): Promise<Record<string, string>> => ({
      ...shared,
      wedding: wedding.id,
      order: orderId,
      task_id: await world.taskOf(wedding.id, "staff"),
    })
    const [ofOwn, ofQueued, ofPaid] = await Promise.all([
      about(own, "order_own"),
      about(queued, "order_none"),
      about(paid, "order_none"),
    ])
    return {
      other: { person: world.other, ids: ofOwn },
      coordinator: { person: world.coordinator, ids: ofOwn },
      senior: { person: world.senior, ids: ofOwn },
      queue: { person: world.senior, ids: ofQueued },
      lead: { person: world.lead, ids: ofOwn },
      staff: { person: world.staff, ids: ofOwn },
      paid: { person: world.staff, ids: ofPaid },
    }
  }
  /** `:id` is of whatever its route is about. */
  const urlOf = (path: string, ids: Record<string, string>): string => {
    const kind = /^\/admin\/ties\/(\w[\w-]*)\/:id/.exec(path)?.[1] ?? ""
    const of: Record<string, string | undefined> = {
      weddings: ids["wedding"],
      orders: ids["order"],
      coordinators: ids["place"],
      products: ids["product"],
      "pricing-rules": ids["rule"],
      "sync-runs": ids["run"],
    }
    return filled(path, { ...ids, id: of[kind] ?? "x" })
  }

  describe("the tables of who may call what", () => {
    it("name every route of the plugin that is registered, and none that is not", () => {
      const named = [...DESK, ...LINK, ...SHOP].map(nameOf).sort()
      expect(new Set(named).size).toBe(named.length)
      expect(named).toEqual(
        registry
          .filter(({ path }) => isOurs(path))
          .map(nameOf)
          .sort(),
      )
    })

    it("name none of Medusa's routes that is not registered, but for what a flag of Medusa's turns on", () => {
      const registered = new Set(registry.map(nameOf))
      const off = Object.entries(FLAGGED_ROUTES).flatMap(([name, flag]) =>
        FeatureFlag.isFeatureEnabled(flag) ? [] : [name],
      )
      expect([...CORE.keys()].filter((name) => !registered.has(name))).toEqual(off)
      expect(Object.keys(PUBLIC_ROUTES).filter((name) => !registered.has(name))).toEqual([])
      expect(registry.filter(({ path }) => path.startsWith("/admin/")).length).toBeGreaterThan(400)
    })
  })

  describe("an admin route of the plugin", () => {
    it("lets each role by as the table says", async () => {
      const about = await subjects()
      const found = []
      for (const { method, path, verdicts } of DESK) {
        const came: Record<string, string> = {}
        for (const column of COLUMNS) {
          const { person, ids } = about[column]
          came[column] = verdictOf(await call(person, method, urlOf(path, ids)), verdicts[column]!)
        }
        found.push({ method, path, verdicts: came })
      }
      expect(found).toEqual(DESK)
    })

    it("is closed to whoever is no admin user, and open to the owner and to a secret key", async () => {
      const { ids } = (await subjects()).coordinator
      const outsiders = await world.outsiders()
      const wrong: string[] = []
      for (const { method, path } of DESK) {
        const url = urlOf(path, ids)
        for (const outside of outsiders) {
          const { status } = await call(outside, method, url)
          if (status !== 401) wrong.push(`${method} ${path}: an outsider got ${status}`)
        }
        for (const everything of [world.owner, world.program]) {
          const came = verdictOf(await call(everything, method, url), "open")
          if (came !== "open") wrong.push(`${method} ${path}: the owner got ${came}`)
        }
      }
      expect(wrong).toEqual([])
    })
  })

  describe("the desk's own table of permissions", () => {
    it("names what is in these tables, and nothing else", () => {
      const allowed = PERMISSIONS.map(nameOf).sort()
      const open = DESK.filter(({ verdicts }) => Object.values(verdicts).some((verdict) => verdict !== "403"))
      expect(allowed).toEqual([...open.map(nameOf), ...CORE.keys()].sort())
    })
  })

  describe("an admin route of Medusa's, or of another plugin", () => {
    const roles = () => ({
      lead: world.lead,
      senior: world.senior,
      coordinator: world.coordinator,
      staff: world.staff,
    })
    const others = () => registry.filter(({ path }) => path.startsWith("/admin") && !isOurs(path))

    it("is closed to each restricted role unless the table names it", async () => {
      const wrong: string[] = []
      for (const route of others()) {
        const row = CORE.get(nameOf(route))
        for (const [role, person] of Object.entries(roles())) {
          const expected = row?.verdicts[role] ?? (PUBLIC_ROUTES[nameOf(route)] ? "open" : "403")
          const answer = await call(person, route.method, filled(route.path, {}))
          const found = verdictOf(answer, expected)
          if (found !== expected) wrong.push(`${nameOf(route)}: ${role} got ${found}, not ${expected}`)
        }
      }
      expect(wrong).toEqual([])
    })

    it("is closed to whoever is no admin user, but for what Medusa shows to all", async () => {
      const outsiders = await world.outsiders()
      const wrong: string[] = []
      for (const route of others()) {
        for (const outside of outsiders) {
          const expected = PUBLIC_ROUTES[nameOf(route)] ?? "401"
          const found = verdictOf(await call(outside, route.method, filled(route.path, {})), expected)
          if (found !== expected) wrong.push(`${nameOf(route)}: an outsider got ${found}, not ${expected}`)
        }
      }
      expect(wrong).toEqual([])
    })
  })

  describe("a wedding in the shop", () => {
    it("opens by a good link of its own, and by nothing else", async () => {
      const wedding = await world.create()
      const ids: Record<string, string> = {
        tasks: await world.taskOf(wedding.id, "couple"),
        links: await world.linkOf(wedding.id),
        members: wedding.wedding.members[0]!.id,
      }
      const links = Object.entries(await world.links(wedding))
      const found = []
      for (const { method, path, verdicts } of LINK) {
        const came: Record<string, string> = {}
        for (const [column, person] of links) {
          const id = ids[/(\w+)\/:id/.exec(path)?.[1] ?? ""] ?? "x"
          came[column] = verdictOf(await call(person, method, filled(path, { id })), verdicts[column]!)
        }
        found.push({ method, path, verdicts: came })
      }
      expect(found).toEqual(LINK)
    })

    it("answers the same whatever is wrong with a link", async () => {
      const { another: _another, couple: _couple, ...wrong } = await world.links(await world.create())
      const answers = await Promise.all(
        Object.values(wrong).map((person) => person.send("GET", "/store/ties/weddings/link")),
      )
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    })
  })

  describe("a route of the plugin in the shop", () => {
    it("is open to whoever comes, but for what belongs to a customer", async () => {
      const shoppers = Object.entries(await world.shoppers())
      const found = []
      for (const { method, path, verdicts } of SHOP) {
        const came: Record<string, string> = {}
        for (const [column, person] of shoppers) {
          const answer = await call(person, method, filled(path, { slug: "navy-blue" }))
          came[column] = verdictOf(answer, verdicts[column]!)
        }
        found.push({ method, path, verdicts: came })
      }
      expect(found).toEqual(SHOP)
    })
  })
}
