import { get, type IncomingHttpHeaders } from "node:http"

export interface Wire {
  headers: IncomingHttpHeaders
  /** As it crossed the wire: `fetch` would have decompressed it. */
  body: Buffer
}

/** @throws Error when the answer is not 200 */
export function ask(url: string, headers: Readonly<Record<string, string>>): Promise<Wire> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("error", reject)
      response.on("end", () => {
        const body = Buffer.concat(chunks)
        if (response.statusCode === 200) resolve({ headers: response.headers, body })
        else reject(new Error(`${url} answered ${response.statusCode}: ${body.toString().slice(0, 500)}`))
      })
    }).on("error", reject)
  })
}
