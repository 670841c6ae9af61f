import { Packer } from "./packing-table"
import { readPdf } from "./pdf-text"
import type { FulfilmentWorld } from "./world"
import { membersOf, weddingOf } from "../quotes/world"

/** Names in scripts that the font has, and in some that it lacks. */
const NAMES = ["Łukasz Ğöz", "Θανάσης", "Владимир", "陈伟 Chen", "\u202eevil\u0007", "Ann"]

export function paper(
  world: FulfilmentWorld,
  api: () => {
    get(url: string, config: object): Promise<{ data: ArrayBuffer; headers: Record<string, string> }>
  },
): void {
  const print = async (orderId: string, what: "slips" | "labels") => {
    const url = `/admin/ties/fulfilment/orders/${orderId}/${what}`
    const { data, headers } = await api().get(url, {
      headers: world.staff.headers,
      responseType: "arraybuffer",
    })
    expect(headers["content-type"]).toBe("application/pdf")
    return readPdf(Buffer.from(data))
  }

  describe("what is printed", () => {
    it("is a label for each bag and a slip for each place, with every name on it in whatever script", async () => {
      const members = membersOf(NAMES.length).map((member, at) => ({ ...member, name: `Member ${at}` }))
      const one = await world.accepted(
        weddingOf(NAMES.length, { members, details: { partner_one: "Zoë" } as never }),
      )
      const orderId = await world.order(one.cartId)
      const { members: made } = await world.desk(one.id)
      for (const [at, name] of NAMES.entries())
        await world.sql("update wed_member set name = ? where id = ?", name, made[at]!.id)
      const packing = await new Packer(world.staff).packAll(orderId)

      const labels = await print(orderId, "labels")
      expect(labels).toHaveLength(NAMES.length)
      for (const [at, { width, height, text }] of labels.entries()) {
        expect([width, height].map(Math.round)).toEqual([283, 176])
        expect(text.join(" ")).toContain(packing.bags[at]!.role_name)
        expect(text.join(" ")).toContain(packing.bags[at]!.lines[0]!.color.name)
        expect(text.join(" ")).toContain(packing.bags[at]!.lines[0]!.style.name)
      }
      const shown = ["Łukasz Ğöz", "Θανάσης", "Владимир", "□□ Chen", "evil", "Ann"]
      expect(labels.map(({ text }) => text[0])).toEqual(shown)

      const [slip, ...others] = await print(orderId, "slips")
      expect(others).toEqual([])
      expect(slip!.text.join(" ")).toContain("Zoë & Grace")
      for (const name of shown) expect(slip!.text).toContain(name)
      expect(slip!.text.join(" ")).toContain("6 ties in 6 bags.")
    })
  })
}
