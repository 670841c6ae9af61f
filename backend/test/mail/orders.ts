import type { MailWorld } from "./world"

export function orders(world: MailWorld): void {
  describe("mail of an order", () => {
    it("thanks the shopper for it, tells them when it leaves, and staff of a large one", async () => {
      const email = "shopper.order@example.com"
      const { orderId, displayId } = await world.buy(email, 5)
      expect(await world.subjectsTo(email, 1)).toEqual([`Your order #${displayId}`])
      const [mail] = world.mailsTo(email)
      expect(mail?.text).toContain("- Navy Blue, ")
      expect(mail?.text).toContain("(5 ties)")
      expect(mail?.text).toMatch(/Total: \$\d/)
      expect(mail?.html).toContain('src="data:image/png;base64,')
      const staff = await world.addressOf(world.staff.id)
      expect(await world.subjectsTo(staff, 1)).toEqual([`Bulk order #${displayId}: 5 ties`])

      await world.shipAndDeliver(orderId)
      expect((await world.subjectsTo(email, 2))[1]).toBe(`Your order #${displayId} is on its way`)
      expect(world.mailsTo(email)[1]?.text).toContain("https://carrier.example/1Z999")
    })

    it("says nothing of a parcel where staff want nobody to be told", async () => {
      const email = "shopper.silent@example.com"
      const { orderId } = await world.buy(email, 1)
      await world.subjectsTo(email, 1)
      await world.shipAndDeliver(orderId, { no_notification: true })
      await world.sendMail()
      expect(world.mailsTo(email)).toHaveLength(1)
    })
  })
}
