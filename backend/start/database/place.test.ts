import { choosePlace, reachableByOthers } from "./place"

const modes =
  (known: Record<string, number>) =>
  (place: string): number =>
    known[place] ?? 0o755

describe("whether PostgreSQL's user can reach a place", () => {
  it("can through folders that all may enter", () => {
    expect(reachableByOthers("/srv/shop/.kct", modes({ "/srv": 0o711 }))).toBe(true)
  })

  it("cannot below a home that only its owner may enter, however open the rest is", () => {
    expect(reachableByOthers("/root/shop/.kct/postgres", modes({ "/root": 0o700 }))).toBe(false)
  })

  it("cannot when the place itself is closed", () => {
    expect(reachableByOthers("/srv/shop", modes({ "/srv/shop": 0o750 }))).toBe(false)
  })
})

describe("where root's PostgreSQL keeps its files", () => {
  const facts = { stateFolder: "/srv/shop/.kct/postgres", systemFolder: () => "/var/lib/kct-ties/1" }

  it("is the clone when it can be reached", () => {
    expect(choosePlace({ ...facts, stateReachable: true, programReachable: true })).toEqual({
      base: "/srv/shop/.kct/postgres",
      copyProgram: false,
    })
  })

  it("is a system folder, the program included, when the clone cannot be reached", () => {
    expect(choosePlace({ ...facts, stateReachable: false, programReachable: false })).toEqual({
      base: "/var/lib/kct-ties/1",
      copyProgram: true,
    })
  })
})
