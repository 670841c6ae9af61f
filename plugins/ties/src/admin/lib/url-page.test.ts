import { lastOffset, offsetOf } from "./url-page"

describe("offsetOf", () => {
  it.each([
    [null, 0],
    ["", 0],
    ["20", 20],
    ["25", 20],
    ["-20", 0],
    ["1e3", 0],
    ["99999999999", 0],
    ["twenty", 0],
  ])("reads %p as row %d", (written, offset) => {
    expect(offsetOf(written, 10)).toBe(offset)
  })
})

describe("lastOffset", () => {
  it.each([
    [0, 0],
    [1, 0],
    [10, 0],
    [11, 10],
    [100, 90],
  ])("starts the last page of %d rows at %d", (count, offset) => {
    expect(lastOffset(count, 10)).toBe(offset)
  })
})
