import type { Packing } from "../../../contract"
import { mm, Sheet } from "./sheet"

/** In millimetres. */
export interface LabelSize {
  width: number
  height: number
}

/** A label for each bag of a party, one a page: whose it is, what belongs into it, and its code. */
export async function labelsOf(packing: Packing, { width, height }: LabelSize): Promise<Buffer> {
  const { party, bags } = packing
  const [wide, high] = [mm(width), mm(height)]
  const sheet = new Sheet([wide, high], `Bag labels of ${party.title}`)
  const edge = mm(4)
  const side = Math.min(high - 2 * edge, wide * 0.36)
  const box = { x: edge, width: wide - side - 2.5 * edge }
  for (const bag of bags) {
    sheet.page()
    sheet.qr(bag.code, wide - side - edge / 2, (high - side) / 2, side)
    let y = sheet.line(bag.name ?? bag.role_name, { ...box, y: edge }, 15, "bold")
    y = sheet.line(bag.role_name, { ...box, y }, 9)
    y += 3
    for (const line of bag.lines.slice(0, 3)) {
      sheet.patch(line.color.hex, box.x, y + 1, 11)
      const shifted = { x: box.x + 15, width: box.width - 15 }
      const count = line.quantity > 1 ? `${line.quantity} × ` : ""
      y = sheet.line(`${count}${line.color.name}`, { ...shifted, y }, 11, "bold")
      y = sheet.line(line.style.name, { ...shifted, y }, 9)
    }
    const more = bag.lines.length - 3
    if (more > 0) y = sheet.line(`and ${more} more`, { ...box, y }, 8)
    const foot = [party.title, party.wedding?.code ?? `Order ${party.display_id}`].join(" · ")
    sheet.line(foot, { ...box, y: high - edge - 8 }, 7)
  }
  return sheet.bytes()
}
