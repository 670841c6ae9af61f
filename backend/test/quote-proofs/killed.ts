import type { CreatedWedding } from "@kct/medusa-plugin-ties/contract/index"
import { keepQuotes } from "@kct/medusa-plugin-ties/workflows"
import { keepDesk } from "@kct/medusa-plugin-ties/workflows/desk/keep"
import { sqlOf } from "../harness/count-sql"
import { membersAsSent } from "../quotes/changes"
import { type Opened, type QuoteWorld, weddingOf } from "../quotes/world"
import { type Act, APPROVAL, MORE_OFF, OTHER_PARTY, otherMembers } from "./acts"
import { CHANGES, CREATES, stepsOf } from "./broken"
import { EXTENT, tell } from "./extent"
import { type Facts, settledFacts } from "./facts"
import { killedAtWork } from "./processes"
import type { Deed, Kill } from "./victim"
import { isWhole } from "./whole"

type Case = Act & { deed: (one: Opened) => Deed }

const CASES: readonly Case[] = [
  {
    ...OTHER_PARTY,
    deed: ({ id, wedding }) => ({
      do: "change",
      weddingId: id,
      members: otherMembers(membersAsSent(wedding)),
    }),
  },
  { ...MORE_OFF, deed: ({ id }) => ({ do: "give", weddingId: id, version: 2, percent: 15 }) },
  { ...APPROVAL, deed: ({ id }) => ({ do: "cause", weddingId: id, event: "approve" }) },
]

const TOLD: Kill = { before: "anybody is told" }
/** Where in the course of its statements a process is killed besides, in parts of all of them. */
const PARTS = [0.3, 0.6, 0.9]

/** What is tried where the proof is no more than a sample. */
const SAMPLE: Record<string, () => Kill[]> = {
  [OTHER_PARTY.what]: () => stepsOf(CHANGES).slice(-1).map(afterStep(CHANGES)),
  [MORE_OFF.what]: () => stepsOf(CHANGES).slice(-1).map(afterStep(CHANGES)),
  [APPROVAL.what]: () => [TOLD],
}

const afterStep =
  (workflow: string) =>
  (after: string): Kill => ({ workflow, after })

/** Without what recovery writes down of itself. */
const withoutRecovery = (facts: Facts): Facts => ({
  ...facts,
  wed_audit: (facts["wed_audit"] ?? []).filter((row) => !row.includes("wedding.change_undone")),
})

export function killed(world: QuoteWorld, databaseUrl: () => string): void {
  let kills = 0
  afterAll(() => {
    if (kills > 0) tell("processes killed at work: nothing lost, nothing doubled", String(kills))
  })

  /** What a process that starts again does by its jobs; and time has passed, so that nobody can be at work any more. */
  async function restart(): Promise<void> {
    await world.sql(
      `update wed_wedding set pending = jsonb_set(pending, '{started_at}', '"2000-01-01T00:00:00.000Z"')
       where pending is not null`,
    )
    await keepQuotes(world.container())
    await keepDesk(world.container())
  }

  const outcome = async ({ id }: Opened) => {
    const { quote, members, revision } = await world.desk(id)
    const { state, seq, version, content, special_percent } = quote
    return { state, seq, version, revision, special_percent, total: content.total, party: members.length }
  }

  const killsOf = async (what: string, workflow: string | undefined, ask: () => Promise<unknown>) => {
    const statements = (await sqlOf(world.container(), ask)).length
    if (!EXTENT.full) return (SAMPLE[what] ?? (() => []))()
    return [
      ...(workflow ? stepsOf(workflow).map(afterStep(workflow)) : []),
      ...PARTS.map((part): Kill => ({ statement: Math.ceil(statements * part) })),
      TOLD,
    ]
  }

  describe("of a process that is killed at work nothing is lost and nothing is doubled:", () => {
    it.each(CASES)("$what", async ({ what, on, ask, deed, workflow }) => {
      const reference = await on(world)
      const planned = await killsOf(what, workflow, () => ask(world, reference))
      const expected = await outcome(reference)
      for (const kill of planned) {
        const one = await on(world)
        const before = withoutRecovery(await settledFacts(world))
        await killedAtWork(databaseUrl(), { deed: deed(one), kill })
        await restart()
        await isWhole(world, one)
        const isDone = JSON.stringify(withoutRecovery(await settledFacts(world))) !== JSON.stringify(before)
        const { status, data } = await ask(world, one)
        expect({ kill, isDone, status, data }).toMatchObject({ kill, status: isDone ? 409 : 200 })
        await isWhole(world, one)
        expect({ kill, ...(await outcome(one)) }).toEqual({ kill, ...expected })
        kills += 1
      }
    })

    it("making a wedding", async () => {
      const wanted = weddingOf(3)
      const ask = (key: string) =>
        world.ok<CreatedWedding>("POST", "/store/ties/weddings", wanted, { "idempotency-key": key })
      const all = await killsOf("making a wedding", CREATES, () => ask("reference"))
      const planned = EXTENT.full ? all : stepsOf(CREATES).slice(-1).map(afterStep(CREATES))
      for (const [at, kill] of planned.entries()) {
        const key = `killed-${at}`
        await killedAtWork(databaseUrl(), {
          deed: { do: "create", wanted, key, channelId: world.channelId },
          kill,
        })
        await restart()
        const { wedding, token } = await ask(key)
        const made = await world.sql<{ id: string; cart_id: string }>(
          "select id, cart_id from wed_wedding where code = ?",
          wedding.code,
        )
        await isWhole(world, { id: made[0]!.id, cartId: made[0]!.cart_id, token, wedding })
        expect(await world.sql("select id from wed_wedding")).toHaveLength(at + 2)
        kills += 1
      }
    })
  })
}
