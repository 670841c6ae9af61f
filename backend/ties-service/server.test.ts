import { spawn } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import { join } from "node:path"
import { setImmediate } from "node:timers/promises"
import { startTiesService, type TiesService } from "."

let service: TiesService
beforeAll(async () => {
  service = await startTiesService({ control: true })
})
afterAll(() => service.close())
beforeEach(async () => {
  await service.setScenario({})
  service.requests.reset()
})

const ask = (path: string, init?: RequestInit) => fetch(service.url + path, init)
const json = async (path: string, init?: RequestInit) => {
  const response = await ask(path, init)
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}
const put = (scenario: unknown) => json("/__scenario", { method: "PUT", body: JSON.stringify(scenario) })

describe("the control route", () => {
  test("sets, tells and clears the scenario, and is not counted among the requests", async () => {
    expect(await put({ status: { value: 503, times: 1 }, etag: true })).toMatchObject({ status: 200 })
    expect((await json("/__scenario")).body).toEqual({
      scenario: { etag: { value: true }, status: { value: 503, times: 1 } },
    })
    expect([(await ask("/health")).status, (await ask("/health")).status]).toEqual([503, 200])
    await json("/__scenario", { method: "DELETE" })
    expect((await json("/__scenario")).body).toEqual({ scenario: {} })
    expect(service.requests.count()).toBe(2)
  })

  test.each([
    ["no object", [], "scenario: must be an object"],
    ["an unknown fault", { nope: true }, "nope: no such fault; there are multiply,"],
    ["a value out of range", { status: 200 }, "status: "],
    ["a value of another type", { slow: "long" }, "slow: "],
    ["a wrong limit", { html: { times: 0 } }, "html.times: "],
    ["an unknown limit", { html: { value: true, often: 2 } }, "html: "],
    ["paths that are none", { html: { paths: ["health"] } }, "html.paths.0: "],
    [
      "a colour that does not exist",
      { withdrawnColour: "no-such" },
      "withdrawnColour: nothing is called no-such",
    ],
    [
      "a family that does not exist",
      { extraColour: { name: "X", slug: "x", hex: "#123456", family: "y" } },
      "extraColour.family: ",
    ],
    ["a listener that HTTP could not open again", { refused: { value: "listener" } }, "refused: "],
  ])(
    "answers 400 and names the field for %s, and keeps the scenario it had",
    async (_, scenario, message) => {
      await put({ stock: 3 })
      const { status, body } = await put(scenario)
      expect([status, body.success]).toEqual([400, false])
      expect(body.error).toContain(message)
      expect((await json("/__scenario")).body).toEqual({ scenario: { stock: { value: 3 } } })
    },
  )

  test("is not there unless it was asked for", async () => {
    const closed = await startTiesService()
    const response = await fetch(`${closed.url}/__scenario`, { method: "PUT", body: "{}" })
    expect(response.status).toBe(404)
    await closed.close()
  })
})

test("a fault with limits shows on its paths only, and so often", async () => {
  await service.setScenario({ status: { paths: ["/api/products/*/variants"], times: 2 } })
  const statuses: number[] = []
  for (const path of [
    "/health",
    "/api/products",
    ...Array<string>(3).fill("/api/products/bow-tie/variants"),
  ]) {
    statuses.push((await ask(path)).status)
  }
  expect(statuses).toEqual([200, 200, 500, 500, 200])
})

test("a closed listener refuses, and the next scenario opens it at the same address", async () => {
  await service.setScenario({ refused: "listener" })
  const socket = connect(Number(new URL(service.url).port), "127.0.0.1")
  expect(await once(socket, "error")).toMatchObject([{ code: "ECONNREFUSED" }])
  await service.setScenario({})
  expect((await ask("/health")).status).toBe(200)
})

test("what is slow is held back until the next scenario, and no longer", async () => {
  await service.setScenario({ slow: 600_000 })
  const held = ask("/health")
  while (service.requests.count() === 0) await setImmediate()
  await service.setScenario({})
  expect((await held).status).toBe(200)
})

test("a multiplied catalogue has distinct ids, names, slugs and hexes", async () => {
  await service.setScenario({ multiply: 100 })
  const { body } = await json("/api/products/bow-tie/variants")
  type Variant = { id: string; color: { name: string; slug: string; hex: string } }
  const variants = body.variants as unknown as Variant[]
  const facts = [
    (row: Variant) => row.id,
    ...(["name", "slug", "hex"] as const).map((key) => (row: Variant) => row.color[key]),
  ]
  expect(facts.map((fact) => new Set(variants.map(fact)).size)).toEqual([6300, 6300, 6300, 6300])
})

test.each([
  ["/nowhere", 404],
  ["/api/products/no-such-tie", 404],
  ["/api/products/%zz/variants", 400],
  ["/api/products?limit=0", 400],
  ["/api/products?page=-1", 400],
  ["/api/colors/filter", 400],
  ["/api/colors/filter?family=no-such", 404],
  ["/api/bundles/calculate", 405],
])("GET %s is answered %p with a reason", async (path, status) => {
  const answer = await json(path)
  expect(answer).toMatchObject({ status, body: { success: false, error: expect.any(String) } })
})

test.each([
  [1, 0],
  [2, 5],
  [3, 5],
  [4, 10],
  [9, 15],
  [10, 20],
])("a wedding of %p ties has %p % off", async (totalQuantity, discountPercentage) => {
  const item = { productId: "tie-bow-tie", color: "Teal", quantity: 1, price: "24.99" }
  const body = JSON.stringify({ items: [item], bundleType: "wedding", totalQuantity })
  const answer = await json("/api/bundles/calculate", { method: "POST", body })
  expect(answer).toMatchObject({ status: 200, body: { subtotal: 24.99, discountPercentage } })
})

test("as a program it says where it listens in one line, tells of a taken port, and ends cleanly on SIGTERM", async () => {
  const run = (port: string) =>
    spawn(process.execPath, ["--import", "tsx", join(__dirname, "main.ts")], {
      cwd: join(__dirname, "../.."),
      env: { ...process.env, PORT: port, NODE_OPTIONS: "" },
    })
  const first = run("0")
  const [line] = (await once(first.stdout, "data")) as [Buffer]
  const url = /^Ties service on (http:\/\/127\.0\.0\.1:(\d+))\n$/.exec(line.toString())
  expect((await fetch(`${url?.[1]}/health`)).status).toBe(200)

  const second = run(url?.[2] ?? "")
  const [complaint] = (await once(second.stderr, "data")) as [Buffer]
  expect(complaint.toString()).toBe(`Port ${url?.[2]} is taken: set PORT to another one\n`)
  expect(await once(second, "exit")).toEqual([1, null])

  first.kill("SIGTERM")
  expect(await once(first, "exit")).toEqual([0, null])
}, 30_000)
