import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { type Catalogue, loadCatalogue, numberColours } from "./catalogue"
import { render } from "./answer"
import { CONTROL_PATH, control } from "./control"
import { answer } from "./endpoints"
import { readJson } from "./read-body"
import { Refusal } from "./refusal"
import { jsonReply, type Reply, send } from "./reply"
import { createRequestLog, type RequestLog } from "./request-log"
import { parseScenario } from "./scenario/parse"
import { type Met, Play } from "./scenario/play"
import type { Scenario } from "./scenario/table"

export interface TiesServiceOptions {
  /** 0 takes a free one. */
  port?: number
  host?: string
  catalogue?: Catalogue
  scenario?: Scenario
  /** Opens `/__scenario`, by which anybody who reaches the port can make the service misbehave. */
  control?: boolean
}

export interface TiesService {
  url: string
  /** Replaces the scenario; `{}` behaves. Throws a Refusal that names what is wrong with it. */
  setScenario(scenario: Scenario): Promise<void>
  requests: RequestLog
  /** Drops open connections and frees the port. */
  close(): Promise<void>
}

/**
 * Starts the reference ties service.
 * @throws Error of Node's `listen`, such as EADDRINUSE; Refusal for a scenario that makes no sense.
 */
export async function startTiesService(options: TiesServiceOptions = {}): Promise<TiesService> {
  const { host = "127.0.0.1" } = options
  const catalogue = numberColours(options.catalogue ?? loadCatalogue())
  const requests = createRequestLog()
  const catalogues = new Map<string, Catalogue>()
  let play = new Play([])
  let changed = new AbortController()
  let port = options.port ?? 0

  const server = createServer((req, res) => {
    route(req, res).catch((error: unknown) => send(res, problem(error)))
  })

  async function route(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = addressOf(req)
    if (!options.control || url.pathname !== CONTROL_PATH) return serve(req, res, url)
    const reply = await control(req, { faults: () => play.faults, setScenario })
    await send(res, reply)
  }

  /** Multiplying a catalogue takes longer than serving it, so each is made once a scenario. */
  function catalogueOf(met: Met): Catalogue {
    const key = met.key("catalogue")
    const made = catalogues.get(key) ?? met.apply("catalogue", catalogue)
    catalogues.set(key, made)
    return made
  }

  async function serve(req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
    const log = {
      method: req.method ?? "",
      path: url.pathname,
      search: url.search,
      ifNoneMatch: req.headers["if-none-match"] ?? null,
      authorization: req.headers.authorization ?? null,
      status: null as number | null,
      cutShort: false,
    }
    requests.add(log)
    res.once("finish", () => (log.status = res.statusCode))
    res.once("close", () => (log.cutShort = !res.writableFinished))
    const met = play.meet(url.pathname)
    const { signal } = changed
    const plain = await behave(req, url, met)
    await send(res, met.apply("reply", plain), req.headers["if-none-match"], signal)
  }

  async function behave(req: IncomingMessage, url: URL, met: Met): Promise<Reply> {
    try {
      const body = req.method === "POST" ? await readJson(req) : undefined
      const ask = { method: req.method ?? "", path: url.pathname, query: url.searchParams, body }
      const said = met.apply("rows", answer(catalogueOf(met), ask))
      return jsonReply(200, met.apply("answer", render(said, url.searchParams)))
    } catch (error) {
      return problem(error)
    }
  }

  async function setScenario(scenario: unknown): Promise<void> {
    const faults = parseScenario(scenario)
    // Tried out here, so that a colour or style that does not exist is refused now and not on every request.
    new Play(faults.map((fault) => ({ ...fault, limits: {} }))).meet("/").apply("catalogue", catalogue)
    play = new Play(faults)
    catalogues.clear()
    changed.abort()
    changed = new AbortController()
    const closed = faults.some((fault) => fault.name === "refused" && fault.value === "listener")
    if (closed) await stopListening()
    else await listen()
  }

  async function listen(): Promise<void> {
    if (server.listening) return
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(port, host, () => {
        server.off("error", reject)
        resolve()
      })
    })
    // A free port that was found once is kept, so that a closed listener opens where its callers look for it.
    port = (server.address() as AddressInfo).port
  }

  async function stopListening(): Promise<void> {
    if (!server.listening) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }

  await listen()
  try {
    await setScenario(options.scenario ?? {})
  } catch (error) {
    await stopListening()
    throw error
  }
  return { url: `http://${host}:${port}`, setScenario, requests, close: stopListening }
}

function addressOf(req: IncomingMessage): URL {
  try {
    return new URL(`http://service.invalid${req.url ?? "/"}`)
  } catch {
    throw new Refusal(400, "path: is not a path")
  }
}

function problem(error: unknown): Reply {
  if (error instanceof Refusal) return jsonReply(error.status, { success: false, error: error.message })
  console.error("ties service:", error)
  return jsonReply(500, { success: false, error: "The reference service has a defect; its log says more" })
}
