import { normalizeHex } from "./hex"

test.each([
  ["#0b1533", "#0B1533"],
  ["0B1533", "#0B1533"],
  [" #abc ", "#AABBCC"],
  ["#12345", null],
  ["#12345678", null],
  ["navy", null],
  ["", null],
  [null, null],
  [undefined, null],
  [0x0b1533, null],
])("the colour value %p is %p", (value, hex) => expect(normalizeHex(value)).toBe(hex))
