import { share, statement } from "@/features/shares/sample"
import { statementTotals } from "./statement-totals"

it("the sums of all who pay end with what is still due", () => {
  const labels = (given: Parameters<typeof statement>[0]) =>
    statementTotals(statement(given)).rows.map(({ label, value }) => `${label} ${value}`)
  expect(labels({ charged: 20 })).toEqual(["Total $50.00", "Paid $20.00"])
  expect(labels({ refunded: 3, credit: 2 })).toEqual([
    "Total $50.00",
    "Paid $0.00",
    "Given back $3.00",
    "Going back $2.00",
  ])
  expect(statementTotals(statement()).total).toBe("$50.00")
  expect(statementTotals(statement({ shares: [share("couple", { held: 25 })] })).taxNote).toBe(
    "$25.00 of it on its way",
  )
})
