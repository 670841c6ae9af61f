import { LINK_PATHS } from "@kct/contract"
import { linkAddress, webcal } from "./addresses"

describe("a link's address", () => {
  it("is where the store says that it is opened", () => {
    for (const scope of ["couple", "member", "viewer", "calendar"] as const) {
      expect(linkAddress("https://shop.example", scope, "T")).toBe(
        `https://shop.example${LINK_PATHS[scope]}T`,
      )
    }
  })

  it("is one that a calendar takes for its own, where it is a calendar's", () => {
    expect(webcal("https://shop.example/our-calendar/T")).toBe("webcal://shop.example/our-calendar/T")
  })
})
