import { readableLine } from "./log-line"

describe("a line of a log in a message", () => {
  it("is the message of a JSON line with its level", () => {
    expect(readableLine('{"level":"error","message":"no such table","stack":["..."]}')).toBe(
      "error: no such table",
    )
  })

  it.each(["plain words", "{ not json", '{"other":1}', "[1]"])("is %j itself otherwise", (line) => {
    expect(readableLine(line)).toBe(line)
  })

  it("is cut when it would fill the screen", () => {
    expect(readableLine("x".repeat(5000))).toHaveLength(403)
  })
})
