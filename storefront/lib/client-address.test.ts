import { clientAddress } from "./client-address"

const told = (value: string | null) => clientAddress({ get: () => value })

describe("who asks, as the store is told", () => {
  it("is who the proxy nearest to us says, and not what was sent along", () => {
    expect(told("203.0.113.7")).toEqual({ "x-forwarded-for": "203.0.113.7" })
    expect(told("1.2.3.4, 203.0.113.7")).toEqual({ "x-forwarded-for": "203.0.113.7" })
  })

  it("is nobody where nobody is known", () => {
    expect(told(null)).toEqual({})
    expect(told("")).toEqual({})
  })
})
