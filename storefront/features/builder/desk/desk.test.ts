import { readLink } from "../draft/link"
import { choices, party } from "../draft/sample"
import { EMPTY } from "../draft/types"
import { KEY, openDesk, type Place } from "./desk"

function drawer(): Place & { text: string | null } {
  return {
    text: null,
    getItem(key) {
      return key === KEY ? this.text : null
    },
    setItem(_, text) {
      this.text = text
    },
  }
}

describe("the desk", () => {
  it("has the draft again after a reload, with every step that was made", () => {
    const place = drawer()
    const desk = openDesk(choices, place)
    desk.act({ type: "theme", theme: "classic" })
    desk.act({ type: "add", role: "groomsman", count: 5 })
    expect(openDesk(choices, place).get().draft).toEqual(desk.get().draft)
  })

  it("shows what another tab did, and tells who is looking", () => {
    const [place, seen] = [drawer(), jest.fn()]
    const [one, other] = [openDesk(choices, place), openDesk(choices, place)]
    other.subscribe(seen)
    one.act({ type: "add", role: "guest", count: 2 })
    other.heard(place.text)
    expect(other.get().draft).toEqual(one.get().draft)
    expect(seen).toHaveBeenCalledTimes(1)
  })

  it("lets a party from a link be taken back for the one that it took the place of", () => {
    const desk = openDesk(choices, drawer())
    desk.act({ type: "add", role: "groom", count: 1 })
    const mine = desk.get().draft
    desk.open(readLink("1!!!!guest!sage!slim!3x0.0.0", choices)!)
    expect(desk.get().dropped).toEqual([{ kind: "color", value: "sage" }])
    desk.takeBack()
    expect(desk.get().draft).toEqual(mine)
  })

  it("goes on where the browser keeps nothing, and knows it", () => {
    const shut: Place = {
      getItem: () => {
        throw new Error("forbidden")
      },
      setItem: () => {
        throw new Error("full")
      },
    }
    const desk = openDesk(choices, shut)
    desk.act({ type: "add", role: "groom", count: 1 })
    expect(desk.get()).toMatchObject({ kept: false, draft: { members: [{ role: "groom" }] } })
  })

  it("is empty where what was kept is nothing of ours", () => {
    const place = drawer()
    for (const text of ["", "{", "null", '{"draft":7}', "[]"]) {
      place.text = text
      expect(openDesk(choices, place).get()).toMatchObject({ draft: EMPTY, ready: true })
    }
  })

  it("remembers which party of the bag it is, also when one that was laid on it is taken back", () => {
    const place = drawer()
    const desk = openDesk(choices, place)
    desk.open({ draft: { ...party(1), bundle: "bun_01ABCDEFGHJK" }, dropped: [] })
    expect(openDesk(choices, place).get().draft.bundle).toBe("bun_01ABCDEFGHJK")
    desk.open({ draft: party(2), dropped: [] })
    expect(desk.get().draft.bundle).toBeNull()
    desk.takeBack()
    expect(desk.get().draft.bundle).toBe("bun_01ABCDEFGHJK")
  })
})
