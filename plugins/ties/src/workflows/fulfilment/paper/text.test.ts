import { printable } from "./text"

describe("a name on a label", () => {
  it.each([
    ["Łukasz Ğöz", "Łukasz Ğöz"],
    ["Θανάσης Владимир", "Θανάσης Владимир"],
    // What the font lacks is seen to be there.
    ["陈伟 Chen", "□□ Chen"],
    ["Zoe\u0301", "Zoé"],
    ["\u202eevil\u0007\u0000", "evil"],
    // Set from the left, the first word has to come last.
    ["محمد علي", "علي محمد"],
    ["Ann אן", "Ann אן"],
    ["", ""],
  ])("%j is printed as %j", (written, printed) => {
    expect(printable(written, "plain")).toBe(printed)
  })
})
