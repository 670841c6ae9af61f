import type { Scenario } from "../../ties-service"
import { TIES } from "./first"
import { fingerprint } from "./store-facts"
import type { World } from "./world"

const LAST = { paths: ["/api/products/bow-tie/variants"] }

const FAILURES: Array<[string, Scenario, RegExp]> = [
  ["answers 500", { status: 500 }, /answered 500/],
  ["answers 500 to its last list alone", { status: { value: 503, ...LAST } }, /answered 503/],
  ["drops the connection", { refused: "socket" }, /got no answer/],
  ["is not there", { refused: "listener" }, /got no answer/],
  ["answers garbage", { garbage: true }, /not JSON/],
  ["answers a web page with 200", { html: true }, /web page/],
  ["breaks off in the middle", { truncated: true }, /broke off/],
  ["says that it failed", { successFalse: "The catalogue is being rebuilt" }, /being rebuilt/],
  ["hangs", { hanging: true }, /in time/],
  ["lists nothing", { emptyList: true }, /list of styles is empty/],
  ["lists no variants of a style", { emptyList: LAST }, /variants of Bow Tie is empty/],
]

export function failures(world: World): void {
  describe("a service that", () => {
    it.each(FAILURES)(
      "%s fails the run with its cause, leaves all as it was, and is forgiven",
      async (_, scenario, cause) => {
        const before = await fingerprint(world.container())
        const shown = await world.shopCatalogue()
        await world.scenario(scenario)
        const run = await world.sync()
        expect(run).toMatchObject({ status: "failed", counts: { created: 0, updated: 0, withdrawn: 0 } })
        expect(run.reasons.join(" ")).toMatch(cause)
        expect(await fingerprint(world.container())).toEqual(before)
        expect((await world.shopCatalogue()).version).toBe(shown.version)

        await world.scenario({})
        expect(await world.sync()).toMatchObject({ status: "succeeded", counts: { unchanged: TIES } })
      },
    )

    it("is only slow, or fails once, is waited for", async () => {
      await world.scenario({ slow: 300, status: { value: 502, times: 1 } })
      expect(await world.sync()).toMatchObject({ status: "succeeded", counts: { unchanged: TIES } })
    })
  })
}
