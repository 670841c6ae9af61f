import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends a PDF that a browser shows and prints. @param name without its ending, of plain letters */
export function sendPdf(res: MedusaResponse, name: string, bytes: Buffer): void {
  res.set({
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="${name}.pdf"`,
    "Content-Length": String(bytes.length),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  })
  res.end(bytes)
}
