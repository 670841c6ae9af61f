import type { MyDay, Weddings } from "@kct/medusa-plugin-ties/contract/index"
import { urgencyOf } from "@kct/medusa-plugin-ties/domain/desk/urgency"
import { QUOTE_STATES } from "@kct/medusa-plugin-ties/domain/quotes/states"
import { daysBetween } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import { leastSql } from "../harness/count-sql"
import { tell } from "../quote-proofs/extent"
import { insertWeddings, type WeddingSeed } from "./insert-weddings"
import type { DeskWorld, Person } from "./world"

const HOUR = 3_600_000
const DAY = 24 * HOUR
const dateIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

const RISKS = ["green", "amber", "red"] as const

/** The same numbers in every run, from 0 to under 1. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** So many weddings with something of everything. */
function season(count: number, coordinatorIds: readonly string[], seed = 7): Partial<WeddingSeed>[] {
  const next = dice(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const maybe = <T>(value: T): T | null => (next() < 0.5 ? value : null)
  return Array.from({ length: count }, (_, at) => ({
    couple: `Couple ${at}`,
    // Far from midnight and from the hour, so that a test that runs over one tells the same.
    date: dateIn(Math.floor(next() * 400) - 30),
    state: one(QUOTE_STATES),
    coordinator_id: maybe(one(coordinatorIds)),
    sla_due_at: maybe(new Date(Date.now() + Math.floor(next() * 60 - 20) * HOUR + HOUR / 2)),
    answered_at: next() < 0.3 ? new Date() : null,
    expires_at: maybe(new Date(Date.now() + Math.floor(next() * 10) * DAY)),
    risk: one(RISKS),
    total: Math.floor(next() * 100_000) / 100,
    members: [
      { color: "navy-blue", quantity: 1 + Math.floor(next() * 9) },
      { color: "royal-blue", quantity: 1 },
    ],
    tasks: next() < 0.3 ? [{ key: "late", due_on: dateIn(-2) }] : [{ key: "later", due_on: dateIn(9) }],
  }))
}

export function many(world: DeskWorld): void {
  describe("with 5,000 weddings", () => {
    const counted = (person: Person, path: string): Promise<number> =>
      leastSql(world.container(), () => person.get(path))
    const places = () => [world.coordinator.id, world.other.id, world.senior.id]

    it("every list asks as many statements as with twenty, and the first screen ten at most", async () => {
      const paths = [
        "/admin/ties/weddings",
        "/admin/ties/weddings?per_state=20",
        "/admin/ties/weddings?limit=200&order=total&q=couple&sla=late,at_risk,running,none",
        "/admin/ties/my-day",
        "/admin/ties/coordinators",
        "/admin/ties/audit",
        "/admin/ties/weddings/lookup?customer_id=cus_1",
      ]
      const count = async () => {
        const found: Record<string, number> = {}
        for (const path of paths) found[path] = await counted(world.lead, path)
        return found
      }
      await insertWeddings(world.container(), season(20, places()))
      const few = await count()
      await insertWeddings(world.container(), season(4980, places(), 11))
      const lots = await count()
      expect(lots).toEqual(few)
      expect(Math.max(...Object.values(lots))).toBeLessThanOrEqual(10)
      tell(
        "statements of the desk's lists, with 20 and with 5,000 weddings",
        `the same, ${Math.max(...Object.values(lots))} at most, of 10 allowed`,
      )
      expect((await world.lead.get<Weddings>("/admin/ties/weddings")).count).toBe(5000)
      // A coordinator's, whose own are looked up as well.
      expect(await counted(world.coordinator, "/admin/ties/weddings")).toBeLessThanOrEqual(10)
    })

    it("the most urgent come first by the same rule that the domain tells it by", async () => {
      await insertWeddings(world.container(), season(600, places(), 3))
      const { weddings } = await world.lead.get<Weddings>("/admin/ties/weddings?limit=200")
      const expires = (iso: string | null) => (iso === null ? null : daysBetween(dateIn(0), iso.slice(0, 10)))
      const scores = weddings.map(
        ({ state, sla, risk, coordinator, date, expires_at, overdue_tasks }) =>
          urgencyOf({
            state,
            sla: sla.state,
            risk,
            isAssigned: coordinator !== null,
            daysToWedding: daysBetween(dateIn(0), date),
            daysToExpiry: expires(expires_at),
            overdueTasks: overdue_tasks,
          }).score,
      )
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
      expect(new Set(scores.map(Math.floor)).size).toBeGreaterThan(5)
      const { weddings: last } = await world.lead.get<Weddings>("/admin/ties/weddings?limit=200&offset=400")
      expect(last.at(-1)!.state).toMatch(
        /rejected|cancelled|expired|delivered|draft|paid|in_production|shipped/,
      )
    })

    it("a day's page has what is mine, and its counts are those of the whole", async () => {
      await insertWeddings(world.container(), season(600, places(), 5))
      const day = await world.coordinator.get<MyDay>("/admin/ties/my-day")
      const rows = [...day.waiting, ...day.late, ...day.coming]
      expect(rows.every(({ coordinator }) => coordinator?.id === world.coordinator.id)).toBe(true)
      expect(day.queue).toEqual([])
      const [waiting] = await world.sql<{ count: string }>(
        `select count(*) from wed_wedding w join quo_quote q on q.wedding_id = w.id
         where w.coordinator_id = ? and q.state in ('submitted', 'in_review', 'paid', 'in_production')`,
        world.coordinator.id,
      )
      expect(day.counts.waiting).toBe(Number(waiting!.count))
    })
  })
}
