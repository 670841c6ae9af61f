import Document from "pdfkit"
import { encode } from "uqr"
import { type FontName, FONTS, printable } from "./text"

/** Points of a millimetre: a point is 1/72 of an inch. */
export const mm = (length: number): number => (length * 72) / 25.4

/** In points, from the upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
}

/** Pages that are printed, and the few things that are drawn on them. */
export class Sheet {
  private readonly doc: PDFKit.PDFDocument

  /** @param size of each page, in points */
  constructor(
    readonly size: readonly [number, number],
    title: string,
  ) {
    this.doc = new Document({
      autoFirstPage: false,
      size: [...size],
      margin: 0,
      info: { Title: printable(title, "plain"), Creator: "KCT Ties" },
    })
    this.doc.registerFont("plain", FONTS.plain).registerFont("bold", FONTS.bold)
  }

  page(): void {
    this.doc.addPage()
  }

  /**
   * One line, as large as it is asked for and as small as it has to be to fit; what does not fit even then is cut.
   * @returns where the next one goes
   */
  line(
    text: string,
    { x, y, width }: Box,
    size: number,
    font: FontName = "plain",
    least = size * 0.6,
  ): number {
    const shown = printable(text, font)
    this.doc.font(font)
    let fits = size
    while (fits > least && this.doc.fontSize(fits).widthOfString(shown) > width) fits -= 0.5
    this.doc.fontSize(fits).fillColor("#000000")
    this.doc.text(this.cut(shown, width), x, y, { lineBreak: false })
    return y + size * 1.35
  }

  private cut(text: string, width: number): string {
    if (this.doc.widthOfString(text) <= width) return text
    let letters = [...text]
    while (letters.length > 1 && this.doc.widthOfString(`${letters.join("")}…`) > width) {
      letters = letters.slice(0, -1)
    }
    return `${letters.join("")}…`
  }

  /** A patch of a colour, with an edge so that white is seen on white. */
  patch(hex: string | null, x: number, y: number, side: number): void {
    this.doc.rect(x, y, side, side).lineWidth(0.5).strokeColor("#555555")
    if (hex === null) this.doc.stroke()
    else this.doc.fillAndStroke(hex, "#555555")
  }

  rule(x: number, y: number, width: number): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .strokeColor("#999999")
      .stroke()
  }

  /** An empty box to be ticked by hand. */
  box(x: number, y: number, side: number): void {
    this.doc.rect(x, y, side, side).lineWidth(0.8).strokeColor("#000000").stroke()
  }

  /** A QR code that still reads with a corner smudged, with the white around it that scanners need. */
  qr(text: string, x: number, y: number, side: number): void {
    const { data, size } = encode(text, { ecc: "Q", border: 2 })
    const dot = side / size
    data.forEach((row, down) => {
      for (const { from, length } of runsOf(row)) {
        // Each by itself, and a little over its edge: as one path, or side by side, some printers leave hairlines of white.
        this.doc.rect(x + from * dot, y + down * dot, length * dot, dot * 1.03).fill("#000000")
      }
    })
  }

  /** All of it as a PDF. */
  bytes(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = []
      this.doc.on("data", (part: Buffer) => parts.push(part))
      this.doc.on("end", () => resolve(Buffer.concat(parts)))
      this.doc.on("error", reject)
      this.doc.end()
    })
  }
}

/** Where a row is dark, one stretch after the other. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [at, dark] of row.entries()) {
    const last = runs.at(-1)
    if (dark && last && last.from + last.length === at) last.length += 1
    else if (dark) runs.push({ from: at, length: 1 })
  }
  return runs
}
