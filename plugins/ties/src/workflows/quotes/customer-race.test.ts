import { MedusaError } from "@medusajs/framework/utils"
import { pastCustomerRace } from "./customer-race"

const taken = new MedusaError(
  MedusaError.Types.INVALID_DATA,
  "Customer with email: ada@example.com, has_account: false, already exists.",
)

/** Fails so often, and is done then. */
function failing(times: number, error: Error) {
  let left = times
  return jest.fn(() => ((left -= 1) < 0 ? Promise.resolve("done") : Promise.reject(error)))
}

describe("what makes a customer", () => {
  it("is tried again where somebody else made that customer in between", async () => {
    const work = failing(3, taken)
    await expect(pastCustomerRace(work)).resolves.toBe("done")
    expect(work).toHaveBeenCalledTimes(4)
  })

  it("is given up where that goes on, with what went wrong", async () => {
    const work = failing(100, taken)
    await expect(pastCustomerRace(work)).rejects.toBe(taken)
    expect(work).toHaveBeenCalledTimes(6)
  })

  it.each([
    new MedusaError(MedusaError.Types.INVALID_DATA, "The email is not valid"),
    new MedusaError(MedusaError.Types.INVALID_DATA, "Promotion with code: TEN, already exists."),
    new Error("connection lost"),
  ])("is tried once where it fails for another reason: %s", async (error) => {
    const work = failing(1, error)
    await expect(pastCustomerRace(work)).rejects.toBe(error)
    expect(work).toHaveBeenCalledTimes(1)
  })
})
