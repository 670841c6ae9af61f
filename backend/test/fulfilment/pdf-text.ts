import { execFile } from "node:child_process"
import { promisify } from "node:util"

const run = promisify(execFile)

/** In a process of its own, since the reader is an ES module and Jest runs CommonJS. */
const READER = `
  import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
  const parts = []
  for await (const part of process.stdin) parts.push(part)
  const data = new Uint8Array(Buffer.from(Buffer.concat(parts).toString(), "base64"))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const pages = []
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at)
    const { items } = await page.getTextContent()
    pages.push({ width: page.view[2], height: page.view[3], text: items.map(({ str }) => str).filter(Boolean) })
  }
  process.stdout.write(JSON.stringify(pages))`

export interface PdfPage {
  /** In points. */
  width: number
  height: number
  /** What is printed, piece by piece. */
  text: string[]
}

/** The pages of a PDF as a reader of PDFs sees them. @throws where it is none */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
  const reading = run(process.execPath, ["--input-type=module", "-e", READER], { cwd: __dirname })
  reading.child.stdin?.end(bytes.toString("base64"))
  return JSON.parse((await reading).stdout)
}
