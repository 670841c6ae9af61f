import fc from "fast-check"
import { cleanName, ENDING, FILE_TYPES, typeByBytes } from "./file-kinds"

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe("the type of a file", () => {
  it.each([
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["RIFF\x00\x00\x00\x00WEBP", "image/webp"],
    ["GIF89a", "image/gif"],
    ["%PDF-1.7", "application/pdf"],
  ])("is known by its first bytes: %j", (text, type) => expect(typeByBytes(bytes(text))).toBe(type))

  it.each([
    "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "<!doctype html><script>alert(1)</script>",
    "\n%PDF-1.7",
    "GIF89",
    "MZ",
    "",
  ])("is none for %j", (text) => expect(typeByBytes(bytes(text))).toBeNull())
})

describe("the name of a file", () => {
  it.each([
    ["../../etc/passwd", "passwd.jpg"],
    ["C:\\fakepath\\dress.jpeg", "dress.jpg"],
    ["invoice\u202Egpj.exe", "invoicegpj.jpg"],
    ["<img src=x onerror=alert(1)>.svg", "<img src=x onerror=alert(1)>.jpg"],
    ["a\r\nSet-Cookie: b.png", "aSet-Cookie: b.jpg"],
    ["..", "file.jpg"],
    ["", "file.jpg"],
  ])("of %j is %j", (name, shown) => expect(cleanName(name, "image/jpeg")).toBe(shown))

  it("is short, of one line and one part, and ends with what it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom(...FILE_TYPES),
        (name, type) => {
          const shown = cleanName(name, type)
          expect(shown).not.toMatch(/[/\\\p{Cc}\u202A-\u202E]/u)
          expect(shown.endsWith(`.${ENDING[type]}`)).toBe(true)
          expect(Array.from(shown).length).toBeLessThanOrEqual(125)
        },
      ),
    )
  })
})
