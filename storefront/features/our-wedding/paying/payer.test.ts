import { member } from "../sample"
import { payerWords } from "./payer"

it("one who pays is called by name, else by their place, else by the part that they had", () => {
  const roles = [{ slug: "groom", name: "Groom" }]
  const members = [member("wmem_1"), member("wmem_2"), member("wmem_3", { name: "Tom" })]
  const of = (payer: string, name: string | null = null, role: string | null = null) =>
    payerWords({ payer, name, role }, members, roles)
  expect(of("couple")).toBe("You")
  expect(of("wmem_2")).toBe("Groom 2")
  expect(of("wmem_3")).toBe("Tom")
  expect(of("wmem_9", "Zoe")).toBe("Zoe")
  expect(of("wmem_9", null, "groom")).toBe("Groom")
  expect(of("wmem_9")).toBe("One who has left")
})
