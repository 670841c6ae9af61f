import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import { TIES } from "./first"
import { count, rows } from "./store-facts"
import type { World } from "./world"

export function oneAtATime(world: World): void {
  describe("syncs that are asked for at once", () => {
    it("are one: a single 202, and 200 with that run for all others", async () => {
      // Held back until all have asked, however long that takes them.
      await world.scenario({ extraColour: true, slow: 2_500 })
      world.ties().requests.reset()
      const answers = await Promise.all(Array.from({ length: 8 }, () => world.start()))
      await world.scenario({ extraColour: true })
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses).toEqual([...Array.from({ length: 7 }, () => 200), 202])
      expect(new Set(answers.map(({ data }) => data.sync_run.id)).size).toBe(1)
      expect(answers.filter(({ data }) => data.already_running)).toHaveLength(7)
      const run = await world.ended(answers[0]!.data.sync_run.id)
      expect(run.counts).toMatchObject({ created: 4, unchanged: TIES })
      expect(world.ties().requests.count()).toBe(run.requests)
      expect(await count(world.container(), "product_variant")).toBe(TIES + 4)
    })

    it("are one for scripts too, which wait for its end", async () => {
      await world.scenario({ slow: 100 })
      const [a, b] = await Promise.all([
        syncCatalogue(world.container(), { trigger: "exec" }),
        syncCatalogue(world.container(), { trigger: "exec" }),
      ])
      expect(a.run).toEqual(b.run)
      expect(a.run.status).toBe("succeeded")
      expect([a.alreadyRunning, b.alreadyRunning].sort()).toEqual([false, true])
    })
  })

  describe("a run of another process", () => {
    const running = (id: string, silentFor: number) =>
      rows(
        world.container(),
        `insert into tie_sync_run (id, trigger, status, phase, reasons, heartbeat_at, created_at)
         values (?, 'schedule', 'running', 'writing', '[]', now() - make_interval(secs => ?), now())`,
        [id, silentFor],
      )

    it("that gives signs of life is left to its work", async () => {
      await running("trun_elsewhere", 1)
      expect(await world.start()).toMatchObject({
        status: 200,
        data: { already_running: true, sync_run: { id: "trun_elsewhere", status: "running" } },
      })
    })

    it("that has been silent is called failed, and its place is taken", async () => {
      await running("trun_dead", 6)
      expect((await world.sync()).status).toBe("succeeded")
      expect(await world.run("trun_dead")).toMatchObject({
        status: "failed",
        reasons: [expect.stringContaining("was stopped before it ended")],
      })
    })

    it("that took ours over keeps ours from writing on", async () => {
      await world.scenario({ extraColour: true, slow: 2_500 })
      const { data } = await world.start()
      const taken = "update tie_sync_run set status = 'failed', reasons = '[\"taken over\"]' where id = ?"
      await rows(world.container(), taken, [data.sync_run.id])
      // The next one waits for nobody, and is the only one to make the new colour.
      await world.scenario({ extraColour: true })
      const next = await world.sync()
      expect(next.counts).toMatchObject({ created: 4, unchanged: TIES, failed: 0 })
      expect(await world.run(data.sync_run.id)).toMatchObject({
        reasons: ["taken over"],
        counts: { created: 0 },
      })
    })
  })
}
