import sharp from "sharp"
import type { MessagesWorld } from "./world"

const PDF = new TextEncoder().encode("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF")
const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
const HTML = new TextEncoder().encode("<!doctype html><script>alert(1)</script>")
const png = (): Promise<Uint8Array> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#1B2A4A" } })
    .png()
    .toBuffer()

/** What comes with a message. */
export function files(world: MessagesWorld): void {
  describe("files of a message", () => {
    it("are pictures and PDFs, named as they were and served by the thread alone, where nothing in them runs", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const picture = await png()
      const name = '<img src=x onerror=alert(1)> "dress" ż.jpeg'
      const { status, data } = await world.sendFiles(
        couple,
        id,
        [
          { name, bytes: picture },
          { name: "plan.pdf", bytes: PDF },
        ],
        "The dress.",
      )
      expect(status).toBe(201)
      expect(data.message.attachments).toMatchObject([
        { name: '<img src=x onerror=alert(1)> "dress" ż.png', type: "image/png", width: 40, height: 30 },
        { name: "plan.pdf", type: "application/pdf", width: null, size: PDF.length },
      ])
      const [shown, kept] = data.message.attachments
      for (const who of [couple, world.coordinator]) {
        const answer = await world.fetchFile(who, id, shown!.id)
        expect(answer.status).toBe(200)
        expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(picture))).toBe(true)
        expect(answer.headers.get("content-type")).toBe("image/png")
        expect(answer.headers.get("content-disposition")).toMatch(
          /^inline; filename=".*"; filename\*=UTF-8''/,
        )
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
        expect(answer.headers.get("content-security-policy")).toContain("sandbox")
      }
      const pdf = await world.fetchFile(couple, id, kept!.id)
      expect(pdf.headers.get("content-disposition")).toBe('attachment; filename="plan.pdf"')
      const another = await world.mine()
      expect((await world.fetchFile(world.holder(another.token), another.id, shown!.id)).status).toBe(404)
      expect((await world.fetchFile(world.other, id, shown!.id)).status).toBe(404)
    })

    it("are known by what is in them: whatever they are called, script and programs are refused", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const broken = (await png()).slice(0, 20)
      for (const bytes of [SVG, HTML, broken, new TextEncoder().encode("MZ\u0000")]) {
        const { status, data } = await world.sendFiles(couple, id, [
          { name: "a.png", bytes, type: "image/png" },
        ])
        expect([status, data.message]).toEqual([400, expect.stringContaining("neither a picture")])
      }
      expect((await world.thread(couple, id)).messages).toEqual([])
    })

    it("are so large and so many and no more", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const bytes = await png()
      const large = new Uint8Array(200_000)
      large.set(bytes)
      expect((await world.sendFiles(couple, id, [{ name: "a.png", bytes: large }])).status).toBe(413)
      const many = Array.from({ length: 3 }, () => ({ name: "a.png", bytes }))
      expect([400, 413]).toContain((await world.sendFiles(couple, id, many)).status)
      expect((await world.sendFiles(couple, id, [], "x".repeat(100_000))).status).toBe(413)
      expect((await world.sendFiles(couple, id, many.slice(1))).status).toBe(201)
    })

    it("are kept once for a message that is sent twice", async () => {
      const { id, token } = await world.mine()
      const couple = world.holder(token)
      const sent = [{ name: "plan.pdf", bytes: PDF }]
      const [one, two] = await Promise.all([
        world.sendFiles(couple, id, sent, "", "key-with-a-file"),
        world.sendFiles(couple, id, sent, "", "key-with-a-file"),
      ])
      expect(one.data.message.attachments).toEqual(two.data.message.attachments)
      expect((await world.thread(couple, id)).messages).toHaveLength(1)
      expect(await world.knex()("wed_attachment").where({ wedding_id: id })).toHaveLength(1)
    })
  })
}
