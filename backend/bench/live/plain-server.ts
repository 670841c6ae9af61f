import { createServer, type ServerResponse } from "node:http"

/**
 * The limit to compare with: a bare Node server that writes whatever is posted to it to everybody who listens, and does
 * nothing else. Its argument: a port.
 */
const [port = "0"] = process.argv.slice(2)
const listeners = new Set<ServerResponse>()
let seq = 0

createServer((request, response) => {
  if (request.method === "POST") {
    seq += 1
    const frame = `id: ${seq}\nevent: told\ndata: {"seq":${seq},"kind":"message","about":"plain"}\n\n`
    for (const listener of listeners) listener.write(frame)
    response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify({ message: { seq } }))
    return
  }
  if (request.headers.accept !== "text/event-stream") {
    response.writeHead(200).end()
    return
  }
  response.writeHead(200, { "content-type": "text/event-stream" })
  response.write("id: 0\nevent: hello\ndata: {}\n\n")
  listeners.add(response)
  response.on("close", () => listeners.delete(response))
}).listen(Number(port), "127.0.0.1")
