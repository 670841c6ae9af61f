import { rowSizes, stand } from "./stand"

const people = (...roles: string[]) => roles.map((role, at) => ({ key: `m${at + 1}`, role }))
const ushers = (count: number) => people(...Array.from({ length: count }, () => "usher"))

describe("a party stands for its picture", () => {
  it("with the groom in the middle of the front row, wherever he was added", () => {
    const { standing } = stand(people("usher", "usher", "best-man", "usher", "groom"))
    const groom = standing.find(({ key }) => key === "m5")!
    expect(groom).toMatchObject({ x: 0, row: 0 })
    const nearest = standing.filter(({ x }) => Math.abs(x) === 520).map(({ key }) => key)
    expect(nearest).toContain("m3")
  })

  it("so that nobody stands in another's place, and all are in the picture", () => {
    for (let count = 1; count <= 100; count += 1) {
      const { standing, left, width, height } = stand(ushers(count))
      expect(new Set(standing.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
      for (const { x, y } of standing) {
        expect(x).toBeGreaterThan(left)
        expect(x).toBeLessThan(left + width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(height)
      }
    }
  })

  it("in rows that differ by one at most, and look between the shoulders of each other", () => {
    expect(rowSizes(11)).toEqual([4, 3, 4])
    expect(rowSizes(10)).toEqual([3, 4, 3])
    expect(rowSizes(4)).toEqual([4])
    expect(rowSizes(0)).toEqual([])
  })

  it("with those behind drawn before those in front of them", () => {
    const rows = stand(ushers(11)).standing.map(({ row }) => row)
    expect(rows).toEqual([...rows].sort((a, b) => b - a))
  })

  it("with a ring bearer who is smaller", () => {
    const { standing } = stand(people("groom", "ring-bearer"))
    expect(standing.find(({ key }) => key === "m2")?.scale).toBeLessThan(1)
  })
})
