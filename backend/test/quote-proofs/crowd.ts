import type { CreatedWedding } from "@kct/medusa-plugin-ties/contract/index"
import { type QuoteWorld, refusalOf, weddingOf } from "../quotes/world"
import { EXTENT, tell } from "./extent"
import { withSecondServer } from "./processes"

const REJECTION = { version: 1, reason: "No" }

export function crowd(world: QuoteWorld, databaseUrl: () => string): void {
  /** Approvals and rejections of one quote at once, mixed, over all servers alike: one of them happens. */
  async function round(servers: readonly QuoteWorld[]): Promise<number> {
    const { id } = await world.create(weddingOf(3))
    await world.decideOk(id, "take", { version: 1 })
    const answers = await Promise.all(
      Array.from({ length: EXTENT.atOnce }, (_, at) => {
        const server = servers[(at >> 1) % servers.length]!
        return at % 2 === 0
          ? server.decide(id, "approve", { version: 1 })
          : server.decide(id, "reject", REJECTION)
      }),
    )
    const won = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status === 409)
    expect({ won: won.length, lost: lost.length }).toEqual({ won: 1, lost: EXTENT.atOnce - 1 })
    const { quote } = await world.desk(id)
    expect(won[0]!.data.wedding.quote).toMatchObject({ state: quote.state, seq: 3 })
    for (const { state, seq, possible } of lost.map(refusalOf)) {
      expect({ state, seq, possible }).toEqual({ state: quote.state, seq: 3, possible: quote.possible })
    }
    const written = await world.sql<{ event: string; audited: number }>(
      `select t.event, (select count(*)::int from wed_audit a where a.wedding_id = q.wedding_id
         and a.action = 'quote.' || t.event) as audited
       from quo_transition t join quo_quote q on q.id = t.quote_id where q.wedding_id = ? order by t.seq`,
      id,
    )
    const decided = quote.state === "approved" ? "approve" : "reject"
    expect(written).toEqual(["submit", "take", decided].map((event) => ({ event, audited: 1 })))
    return lost.length
  }

  async function rounds(servers: readonly QuoteWorld[], where: string): Promise<void> {
    let lost = 0
    for (let at = 0; at < EXTENT.rounds; at++) lost += await round(servers)
    tell(
      `${EXTENT.atOnce} approvals and rejections at once, ${EXTENT.rounds} rounds, ${where}`,
      `${EXTENT.rounds} happened, each written down once; ${lost} were told 409`,
    )
  }

  describe("of many decisions at once exactly one happens, and the others are told what there is:", () => {
    it("in one process", () => rounds([world], "one process"))

    it("in two processes on one database, of which one wedding comes for one key as well", () =>
      withSecondServer(world, databaseUrl(), async (second) => {
        await rounds([world, second], "two processes")
        const wanted = weddingOf(2)
        const ask = (server: QuoteWorld) =>
          server.ok<CreatedWedding>("POST", "/store/ties/weddings", wanted, {
            "idempotency-key": "one-of-two",
          })
        const answers = await Promise.all([world, second, world, second].map(ask))
        expect(new Set(answers.map(({ wedding }) => wedding.code)).size).toBe(1)
        for (const { token } of answers)
          expect(await world.opened(token)).toMatchObject({ members: [{}, {}] })
      }))
  })
}
