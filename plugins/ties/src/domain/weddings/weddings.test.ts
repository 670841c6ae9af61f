import fc from "fast-check"
import { faultsOfWedding } from "./check-wedding"
import { CODE_BYTES, codeFrom, looksLikeCode, readCode } from "./code"
import { type Cell, toCsv } from "./csv"

describe("a wedding's code", () => {
  const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES })

  it("is read as it was made, however it is typed", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeFrom(random)
        expect(looksLikeCode(code)).toBe(true)
        expect(readCode(code)).toBe(code)
        const typed = code.toLowerCase().slice(4).replace("-", " ").replaceAll("0", "o").replaceAll("1", "l")
        expect(readCode(typed)).toBe(code)
      }),
    )
  })

  it("is another one for other bytes, and uses all of them", () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(codeFrom(one) === codeFrom(other)).toBe(Buffer.compare(one, other) === 0)
      }),
    )
    expect(codeFrom(Uint8Array.of(0, 0, 0, 0, 0))).toBe("KCT-0000-0000")
    expect(codeFrom(Uint8Array.of(255, 255, 255, 255, 255))).toBe("KCT-ZZZZ-ZZZZ")
    expect(codeFrom(Uint8Array.of(0x08, 0x86, 0x42, 0x98, 0xe8))).toBe("KCT-1234-5678")
    expect(() => codeFrom(new Uint8Array(4))).toThrow(RangeError)
  })

  it.each(["", "KCT", "KCT-7F3K", "KCT-7F3K-9QMDX", "KCT-7F3K-9QMU", "wed_01", "KCT-7F3K-9QM!"])(
    "is not %j",
    (text) => {
      expect(readCode(text)).toBeNull()
      expect(looksLikeCode(text)).toBe(false)
    },
  )
})

describe("faultsOfWedding", () => {
  const NEW_YORK = "America/New_York"
  /** In New York it is still the 18th. */
  const NOW = Date.parse("2027-06-19T03:00:00Z")
  const faults = (date: string, time_zone = NEW_YORK) => faultsOfWedding({ date, time_zone }, NOW)

  it("finds nothing in a day from tomorrow to five years ahead, as it is counted there", () => {
    expect(["2027-06-19", "2032-06-18"].flatMap((date) => faults(date))).toEqual([])
    expect(faults("2027-06-19", "Europe/Berlin")).toHaveLength(1)
    expect(
      faultsOfWedding({ date: "2033-02-28", time_zone: "UTC" }, Date.parse("2028-02-29T12:00:00Z")),
    ).toEqual([])
    expect(
      faultsOfWedding({ date: "2033-03-01", time_zone: "UTC" }, Date.parse("2028-02-29T12:00:00Z")),
    ).toHaveLength(1)
  })

  it.each([
    ["2027-06-18", "date: 2027-06-18 is today; tomorrow is the earliest"],
    ["1999-12-31", "date: 1999-12-31 is over; tomorrow is the earliest"],
    ["2032-06-19", "date: 2032-06-19 is too far ahead; 2032-06-18 is the latest"],
    ["9999-12-31", "date: 9999-12-31 is too far ahead; 2032-06-18 is the latest"],
    ["2027-02-30", "date: must be a day of the calendar, such as 2027-06-19"],
    ["soon", "date: must be a day of the calendar, such as 2027-06-19"],
  ])("names the field of %s", (date, fault) => {
    expect(faults(date)).toEqual([fault])
  })

  it("names a time zone that there is not", () => {
    expect(faults("2027-07-01", "Mars/Olympus")).toEqual(['time_zone: there is no time zone "Mars/Olympus"'])
  })
})

/** RFC 4180 read back, written for this test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "")
    if (found[3] === ",") continue
    rows.push(row)
    row = []
  }
  return rows
}

describe("toCsv", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", '"', ",", "\r", "\n", "\t", "=", "+", "-", "@", " ", "'"),
  })
  const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }))

  it("is read back as it was written, but for the quote in front of what would run", () => {
    const isFormula = (one: Cell) =>
      typeof one === "string" && "=+-@\t\r".includes(one.charAt(0)) && one !== ""
    fc.assert(
      fc.property(rows, (all) => {
        const expected = all.map((row) => row.map((one) => `${isFormula(one) ? "'" : ""}${one ?? ""}`))
        expect(readCsv(toCsv(all))).toEqual(expected)
      }),
    )
  })

  it("leaves a spreadsheet nothing of a person's to run", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 })), (all) => {
        expect(
          readCsv(toCsv(all))
            .flat()
            .filter((one) => /^[=+\-@\t\r]/.test(one)),
        ).toEqual([])
      }),
    )
  })

  it("ends each row as RFC 4180 does, and leaves numbers numbers", () => {
    expect(
      toCsv([
        ["code", "total"],
        ["KCT-1", -12.5],
        ['say "hi"', null],
        ["=1+1", true],
      ]),
    ).toBe('code,total\r\nKCT-1,-12.5\r\n"say ""hi""",\r\n\'=1+1,true\r\n')
  })
})
