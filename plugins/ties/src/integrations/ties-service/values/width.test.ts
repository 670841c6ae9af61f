import { widthInches } from "./width"

test.each([
  ['2.25"', 2.25],
  ["3”", 3],
  ["2.75 in", 2.75],
  ["3 inches", 3],
  ["3.25", 3.25],
  [2.5, 2.5],
  ["adjustable", null],
  ["7 cm", null],
  ["0", null],
  ["", null],
  [null, null],
  [undefined, null],
])("the width %p is %p inches", (value, inches) => expect(widthInches(value)).toBe(inches))
