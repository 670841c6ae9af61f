import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A request, read whole. */
export interface Ask {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage["headers"]
  body: string
}

/** `cut`: the connection is dropped without a word, so that who asked can't know what was done. */
export type Answer = { status: number; type?: string; headers?: Record<string, string>; body: string } | "cut"

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  type: "application/json",
  headers,
  body: JSON.stringify(body),
})

export const page = (body: string, type = "text/html; charset=utf-8"): Answer => ({ status: 200, type, body })

/** A path with `:names`, and what is done there. */
export type Route = readonly [
  method: string,
  path: string,
  handle: (ask: Ask, ...params: string[]) => Answer | Promise<Answer>,
]

export interface Served {
  url: string
  close(): Promise<void>
}

async function read(req: IncomingMessage): Promise<Ask> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const { pathname, searchParams } = new URL(req.url ?? "/", "http://stand-in")
  return {
    method: req.method ?? "",
    path: pathname,
    query: searchParams,
    headers: req.headers,
    body: Buffer.concat(chunks).toString("utf8"),
  }
}

function send(res: ServerResponse, answer: Answer): void {
  if (answer === "cut") return void res.destroy()
  res.writeHead(answer.status, { "content-type": answer.type ?? "text/plain", ...answer.headers })
  res.end(answer.body)
}

const pattern = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, "([^/]+)")}$`)

/** Serves routes on loopback; port 0 takes a free one. */
export async function serve(
  routes: readonly Route[],
  { port = 0, lost }: { port?: number; lost: (ask: Ask) => Answer },
): Promise<Served> {
  const known = routes.map(([method, path, handle]) => ({ method, path: pattern(path), handle }))
  async function answer(req: IncomingMessage): Promise<Answer> {
    const ask = await read(req)
    for (const { method, path, handle } of known) {
      const match = method === ask.method ? path.exec(ask.path) : null
      if (match) return handle(ask, ...match.slice(1))
    }
    return lost(ask)
  }
  const server = createServer((req, res) => {
    answer(req).then(
      (found) => send(res, found),
      (error: unknown) => send(res, json(500, { error: String(error) })),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
