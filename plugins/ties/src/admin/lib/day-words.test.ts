import { dayInWords, greetingOf } from "./day-words"

const at = (hour: number) => new Date(2027, 2, 1, hour).getTime()
const counts = (part: object) => ({ waiting: 0, queue: 0, late: 0, tasks: 0, coming: 0, ...part })

describe("greetingOf", () => {
  it("follows the reader's clock, and the first name where there is one", () => {
    expect(greetingOf("Ruth Adler", at(8))).toBe("Good morning, Ruth")
    expect(greetingOf(null, at(13))).toBe("Good afternoon")
    expect(greetingOf("Ruth", at(22))).toBe("Good evening, Ruth")
  })
})

describe("dayInWords", () => {
  it("names the worst first", () => {
    expect(dayInWords(counts({ late: 1, waiting: 3, tasks: 2 }))).toBe(
      "There is 1 wedding late, 3 weddings waiting for you and 2 tasks of yours.",
    )
    expect(dayInWords(counts({ tasks: 2 }))).toBe("There are 2 tasks of yours.")
  })

  it("says so where nothing is to be done, whatever comes later", () => {
    expect(dayInWords(counts({ coming: 4, queue: 2 }))).toBe("Nothing waits for you, and nothing is late.")
  })
})
