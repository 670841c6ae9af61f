import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { startTiesService, type TiesService } from "../../../../../../backend/ties-service"
import { createTiesClient, type TiesClientOptions } from ".."

let service: TiesService
beforeAll(async () => {
  service = await startTiesService()
})
afterAll(() => service.close())
beforeEach(async () => {
  await service.setScenario({})
  service.requests.reset()
})

const clientWith = (more: Partial<TiesClientOptions> = {}) =>
  createTiesClient({
    baseUrl: service.url,
    timeoutMs: 5000,
    retries: 2,
    retryDelay: { first: 1, most: 5 },
    ...more,
  })
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => "fine",
    (error: { code?: string }) => error.code,
  )

/** Waits for what another process of the event loop is about to do; fails by the test's own timeout. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(2)
}

describe("retry", () => {
  test.each([0, 1, 3])("with %p retries a read is tried once more than that", async (retries) => {
    await service.setScenario({ status: 503 })
    expect(await codeOf(clientWith({ retries }).families())).toBe("http_status")
    expect(service.requests.count()).toBe(retries + 1)
  })

  test("a read stops trying at the first answer", async () => {
    await service.setScenario({ status: { value: 500, times: 2 } })
    expect((await clientWith().families()).rows).toHaveLength(9)
    expect(service.requests.count()).toBe(3)
  })

  test("a POST is sent once, whatever comes back", async () => {
    const request = { items: [], totalQuantity: 2 }
    for (const scenario of [
      { status: 503 },
      { hanging: true },
      { refused: true },
      { truncated: true },
    ] as const) {
      await service.setScenario(scenario)
      service.requests.reset()
      expect(await codeOf(clientWith({ timeoutMs: 150 }).calculateBundle(request))).not.toBe("fine")
      expect(service.requests.count("/api/bundles/calculate")).toBe(1)
    }
  })
})

describe("circuit breaker", () => {
  const breaker = { failures: 3, resetMs: 400 }

  test("opens after so many failures in a row, asks nothing while open, and closes when a try succeeds", async () => {
    const client = clientWith({ retries: 0, breaker })
    await service.setScenario({ status: 500 })
    for (let failure = 1; failure <= 3; failure++) expect(await codeOf(client.families())).toBe("http_status")
    expect(client.circuit()).toBe("open")

    await service.setScenario({})
    await expect(client.families()).rejects.toMatchObject({
      code: "circuit_open",
      message: expect.stringContaining("answered 500"),
      cause: expect.objectContaining({ code: "http_status" }),
    })
    expect(service.requests.count()).toBe(3)

    await sleep(breaker.resetMs + 20)
    expect((await client.families()).rows).toHaveLength(9)
    expect(client.circuit()).toBe("closed")
  })

  test("opens again when the try after the wait fails too", async () => {
    const client = clientWith({ retries: 0, breaker })
    await service.setScenario({ html: true })
    for (let failure = 1; failure <= 3; failure++) await codeOf(client.families())
    await sleep(breaker.resetMs + 20)
    expect(await codeOf(client.families())).toBe("html")
    expect(await codeOf(client.families())).toBe("circuit_open")
    expect(service.requests.count()).toBe(4)
  })

  test("that opens between two tries of one read leaves that read its own cause", async () => {
    await service.setScenario({ status: 500 })
    expect(await codeOf(clientWith({ retries: 9, breaker }).families())).toBe("http_status")
    expect(service.requests.count()).toBe(3)
  })

  test("is not opened by answers that are no outage", async () => {
    const client = clientWith({ retries: 0, breaker })
    for (let failure = 1; failure <= 5; failure++)
      expect(await codeOf(client.variants("no-such-tie"))).toBe("http_status")
    expect(client.circuit()).toBe("closed")
  })
})

test("a try that hangs is let go of after its time, connection and all", async () => {
  await service.setScenario({ hanging: true })
  const before = Date.now()
  expect(await codeOf(clientWith({ retries: 0, timeoutMs: 80 }).families())).toBe("timeout")
  expect(Date.now() - before).toBeLessThan(1000)
  await until(() => service.requests.list().every((request) => request.cutShort))
})

test("a body that stops half-way counts against the same time", async () => {
  const server = createServer((_, res) => {
    res.writeHead(200, { "content-type": "application/json", "content-length": 100 })
    res.write('{"families": [')
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect(await codeOf(clientWith({ baseUrl, retries: 0, timeoutMs: 80 }).families())).toBe("timeout")
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

describe("If-None-Match", () => {
  test("a client that has an answer is told 304 and reads what it has", async () => {
    await service.setScenario({ etag: true })
    const client = clientWith()
    const first = await client.variants("bow-tie")
    const second = await client.variants("bow-tie")
    expect(second).toEqual(first)
    expect(service.requests.list().map(({ status, ifNoneMatch }) => [status, ifNoneMatch !== null])).toEqual([
      [200, false],
      [304, true],
    ])
  })

  test("a changed answer comes whole", async () => {
    const client = clientWith()
    await service.setScenario({ etag: true })
    await client.variants("bow-tie")
    await service.setScenario({ etag: true, extraColour: true })
    expect((await client.variants("bow-tie")).rows).toHaveLength(64)
  })

  test("a 304 that nobody asked for is no answer", async () => {
    const server = createServer((_, res) => res.writeHead(304).end())
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(clientWith({ baseUrl }).families()).rejects.toMatchObject({
      code: "http_status",
      status: 304,
    })
    await new Promise((resolve) => server.close(resolve))
  })
})

test("the token goes along as a bearer, and into no message", async () => {
  await service.setScenario({ status: 401 })
  const error = await clientWith({ token: "s3cret" })
    .families()
    .catch((thrown: Error) => thrown)
  expect(service.requests.list()[0]?.authorization).toBe("Bearer s3cret")
  expect(JSON.stringify({ ...(error as Error), message: (error as Error).message })).not.toContain("s3cret")
})

test.each([
  "",
  "ties.example",
  "ftp://ties.example",
  "http://user:pass@ties.example",
  "http://ties.example/?a=1",
])("the base URL %p is refused at once", (baseUrl) =>
  expect(() => clientWith({ baseUrl })).toThrow("baseUrl"),
)
