import { readFileSync } from "node:fs"
import { createServer } from "node:http"

/**
 * The limit to compare with: a bare Node server that sends bytes which it holds, and does nothing else.
 * Its arguments: a file with the bytes, the headers as JSON, a port.
 */
const [file = "", headers = "{}", port = "0"] = process.argv.slice(2)
const body = readFileSync(file)
const sent: Record<string, string> = { ...JSON.parse(headers), "content-length": String(body.length) }

createServer((_request, response) => response.writeHead(200, sent).end(body)).listen(
  Number(port),
  "127.0.0.1",
)
