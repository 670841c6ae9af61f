import type { Packing, PackingBag, PackingDestination, PackingLine } from "../../../contract"
import { mm, Sheet } from "./sheet"

const A4 = [mm(210), mm(297)] as const
const EDGE = mm(18)
const WIDTH = A4[0] - 2 * EDGE
const FOOT = A4[1] - mm(20)
const ROW = 30

const TITLES = {
  party: "With the party",
  own: "To one of the party",
  pick_up: "Picked up at the store",
} as const

/** A packing slip for each place that a party's ties go to: to whom, and whose ties are in the parcel. */
export async function slipsOf(packing: Packing): Promise<Buffer> {
  const sheet = new Sheet(A4, `Packing slips of ${packing.party.title}`)
  for (const place of packing.destinations) {
    const bags = packing.bags.filter(({ destination }) => destination === place.key)
    let y = begin(sheet, packing, place)
    for (const bag of bags) {
      for (const line of bag.lines) {
        if (y + ROW > FOOT) y = goOn(sheet, packing)
        row(sheet, bag, line, y)
        y += ROW
      }
    }
    sheet.rule(EDGE, y, WIDTH)
    const left = place.ties - place.packed
    const missing = left > 0 ? ` ${left === 1 ? "1 tie follows" : `${left} ties follow`} later.` : ""
    const words = `${place.ties} ${place.ties === 1 ? "tie" : "ties"} in ${bags.length} ${bags.length === 1 ? "bag" : "bags"}.`
    sheet.line(`${words}${missing}`, { x: EDGE, y: y + 8, width: WIDTH }, 10, "bold")
  }
  return sheet.bytes()
}

function begin(sheet: Sheet, { party }: Packing, place: PackingDestination): number {
  sheet.page()
  const box = { x: EDGE, width: WIDTH }
  let y = sheet.line("Packing slip", { ...box, y: EDGE }, 20, "bold")
  const facts = [
    party.title,
    party.wedding?.code,
    `Order ${party.display_id}`,
    party.date && `Wedding ${party.date}`,
  ]
  y = sheet.line(facts.filter(Boolean).join(" · "), { ...box, y: y + 4 }, 10)
  y = sheet.line(TITLES[place.kind], { ...box, y: y + 10 }, 11, "bold")
  for (const line of place.address) y = sheet.line(line, { ...box, y }, 11)
  sheet.rule(EDGE, y + 8, WIDTH)
  return y + 8
}

function goOn(sheet: Sheet, { party }: Packing): number {
  sheet.page()
  const y = sheet.line(`${party.title}, continued`, { x: EDGE, y: EDGE, width: WIDTH }, 11, "bold")
  sheet.rule(EDGE, y + 4, WIDTH)
  return y + 4
}

function row(sheet: Sheet, bag: PackingBag, line: PackingLine, y: number): void {
  const who = bag.name ?? bag.role_name
  sheet.box(EDGE, y + 9, 11)
  sheet.line(who, { x: EDGE + 20, y: y + 4, width: 175 }, 11, "bold")
  sheet.line(bag.role_name, { x: EDGE + 20, y: y + 18, width: 175 }, 8)
  sheet.patch(line.color.hex, EDGE + 205, y + 8, 13)
  sheet.line(line.color.name, { x: EDGE + 225, y: y + 4, width: 170 }, 11)
  sheet.line(line.style.name, { x: EDGE + 225, y: y + 18, width: 170 }, 8)
  const told = line.left > 0 ? `${line.quantity - line.left} of ${line.quantity}` : String(line.quantity)
  sheet.line(told, { x: EDGE + WIDTH - 85, y: y + 4, width: 85 }, 11, "bold")
  if (line.left > 0) sheet.line("follows later", { x: EDGE + WIDTH - 85, y: y + 18, width: 85 }, 8)
}
