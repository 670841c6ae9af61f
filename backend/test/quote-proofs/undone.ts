import { keepQuotes } from "@kct/medusa-plugin-ties/workflows"
import type { Answer } from "../bundles/client"
import { type Opened, type QuoteWorld, weddingOf } from "../quotes/world"
import { ACTS, APPROVAL, MORE_OFF, OTHER_PARTY } from "./acts"
import { CREATES, failAfter, failCommits, stepsOf } from "./broken"
import { EXTENT, tell } from "./extent"
import { settledFacts } from "./facts"

/** What of the acts is tried where the proof is no more than a sample. */
const SAMPLE = [OTHER_PARTY, MORE_OFF, APPROVAL]
const chosen = EXTENT.full ? ACTS : SAMPLE

type Break = readonly [where: string, how: () => Promise<() => unknown>]

export function undone(world: QuoteWorld): void {
  let failures = 0
  afterAll(() => {
    if (failures > 0) tell("failing steps and commits, after which every row is as before", String(failures))
  })

  /** Asks while something is broken, which fails and changes nothing; and once more, which works. */
  async function leavesAll(ask: () => Promise<Answer>, breaks: readonly Break[]): Promise<void> {
    const before = await settledFacts(world)
    for (const [where, how] of breaks) {
      const mend = await how()
      const { status } = await ask().finally(mend)
      expect({ where, failed: status >= 500 }).toEqual({ where, failed: true })
      expect({ [where]: await settledFacts(world) }).toEqual({ [where]: before })
      failures += 1
    }
    const { status, data } = await ask()
    expect({ works: status < 300, data }).toEqual({ works: true, data })
    expect(await settledFacts(world)).not.toEqual(before)
  }

  const steps = (workflow: string | undefined): Break[] =>
    (workflow ? stepsOf(workflow) : []).map((step) => [
      `after ${step}`,
      () => Promise.resolve(failAfter(workflow!, step)),
    ])
  const commit: Break = ["at its commit", () => failCommits(world)]

  describe("a step that fails, or the commit itself, leaves every row and the cart as they were:", () => {
    it("making a wedding", async () => {
      const wanted = weddingOf(3)
      const ask = () =>
        world.send("POST", "/store/ties/weddings", wanted, { "idempotency-key": "made-in-the-end" })
      await leavesAll(ask, [...steps(CREATES), commit])
      expect(await world.sql("select id from wed_wedding")).toHaveLength(1)
    })

    it.each(chosen)("$what", async ({ on, ask, workflow }) => {
      const one: Opened = await on(world)
      await leavesAll(() => ask(world, one), [...steps(workflow), commit])
    })

    it("expiring and paying, which are made up for", async () => {
      const [paid, expired] = [await world.accepted(weddingOf(2)), await world.create(weddingOf(2))]
      const stateOf = async ({ id }: Opened) => (await world.desk(id)).quote.state
      await settledFacts(world)
      const mend = await failCommits(world)
      try {
        await world.order(paid.cartId)
        await world.sql(
          "update quo_quote set expires_at = now() - interval '1 minute' where wedding_id = ?",
          expired.id,
        )
        await keepQuotes(world.container())
        expect([await stateOf(paid), await stateOf(expired)]).toEqual(["approved", "submitted"])
      } finally {
        await mend()
      }
      await keepQuotes(world.container())
      await keepQuotes(world.container())
      expect([await stateOf(paid), await stateOf(expired)]).toEqual(["paid", "expired"])
      const events = await world.sql<{ event: string }>(
        "select event from quo_transition where event in ('pay', 'expire') order by event",
      )
      expect(events.map(({ event }) => event)).toEqual(["expire", "pay"])
    })
  })
}
