import { ONCE, type PaymentWorld } from "../payments/world"
import { withSecondServer } from "../quote-proofs/processes"
import { EXTENT, tell } from "./extent"

export function twoProcesses(world: PaymentWorld, databaseUrl: () => string): void {
  it("completions of one cart in two processes at once make one order", () =>
    withSecondServer(world, databaseUrl(), async (second) => {
      let busy = 0
      for (let round = 0; round < EXTENT.rounds; round += 1) {
        const paying = await world.paidByCard()
        const answers = await Promise.all(
          Array.from({ length: EXTENT.atOnce }, (_, at) =>
            (at % 2 === 0 ? world : second).complete(paying.cartId),
          ),
        )
        const ids = answers.flatMap(({ data }) => data.order?.id ?? [])
        busy += EXTENT.atOnce - ids.length
        expect(new Set(ids).size).toBe(1)
        expect(await world.books(paying)).toEqual(ONCE)
        await world.paidInFull(paying)
      }
      tell(
        `${EXTENT.atOnce} completions of one cart at once in two processes, ${EXTENT.rounds} rounds`,
        `one order each; ${busy} were told to look again`,
      )
    }))
}
