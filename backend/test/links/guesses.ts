import { randomBytes } from "node:crypto"
import type { Answer } from "../bundles/world"
import { weddingOf } from "../quotes/world"
import type { LinksWorld } from "./world"

const GUESSES = 10_000
const AT_ONCE = 25
const DOORS = ["/link", "/member", "/view"] as const
const BURGLAR = "198.51.100.7"

export function guesses(world: LinksWorld): void {
  describe("who guesses links", () => {
    it("finds none in 10,000 tries, and is told to wait after the first few", async () => {
      const { token } = await world.create(weddingOf(2))
      await world.makeLink(token, { scope: "viewer" })
      const statuses = new Map<number, number>()
      const guess = async (at: number) => {
        const token = randomBytes(32).toString("base64url")
        const { status } = await world.by(
          token,
          "GET",
          DOORS[at % DOORS.length] ?? "/link",
          undefined,
          BURGLAR,
        )
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      for (let at = 0; at < GUESSES; at += AT_ONCE)
        await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => guess(at + more)))
      expect([...statuses.keys()].sort()).toEqual([404, 429])
      // Those that were under way together when the last one of the allowed was counted.
      expect(statuses.get(404)).toBeLessThanOrEqual(20 + AT_ONCE)
      expect((statuses.get(404) ?? 0) + (statuses.get(429) ?? 0)).toBe(GUESSES)
    }, 300_000)

    it("keeps nobody out who holds a good link that was opened lately, nor who comes from elsewhere", async () => {
      const { token } = await world.create(weddingOf(2))
      const { token: fresh } = await world.makeLink(token, { scope: "viewer" })
      const at = (held: string, from: string, door: string) => world.by(held, "GET", door, undefined, from)
      let answer: Answer = { status: 0, data: null }
      for (let tried = 0; tried < 25; tried++) answer = await at("A".repeat(43), "198.51.100.8", "/link")
      expect(answer).toMatchObject({ status: 429, data: { type: "too_many_requests" } })
      expect((await at(token, "198.51.100.8", "/link")).status).toBe(200)
      expect((await at(fresh, "198.51.100.8", "/view")).status).toBe(429)
      expect((await at(fresh, "198.51.100.9", "/view")).status).toBe(200)
    })
  })
}
