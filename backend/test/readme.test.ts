import fs from "node:fs"
import path from "node:path"
import { PORTS } from "../start/settings"

const ROOT = path.resolve(__dirname, "../..")
const README = fs.readFileSync(path.join(ROOT, "README.md"), "utf8")
const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>
}

/** Each table with the heading that it stands under, cell by cell. */
function tables(): { heading: string; rows: string[][] }[] {
  const found: { heading: string; rows: string[][] }[] = []
  let heading = ""
  let isIn = false
  for (const line of README.split("\n")) {
    if (line.startsWith("## ")) heading = line.slice(3)
    const isRow = line.startsWith("|")
    if (isRow && !isIn) found.push({ heading, rows: [] })
    if (isRow)
      found.at(-1)?.rows.push(
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
    isIn = isRow
  }
  return found
}

const under = (heading: string): string[][] => tables().find((table) => table.heading === heading)?.rows ?? []

describe("the README", () => {
  it("has whole tables: one line of dashes, below the header, and in each row as many cells", () => {
    expect(tables()).not.toHaveLength(0)
    for (const { rows } of tables()) {
      const dashed = rows.flatMap((cells, at) => (cells.every((cell) => /^:?-+:?$/.test(cell)) ? [at] : []))
      expect(dashed).toEqual([1])
      expect(new Set(rows.map((cells) => cells.length)).size).toBe(1)
    }
  })

  it.each([
    "@medusajs/medusa",
    "@medusajs/admin",
    "medusa-payment-stripe",
    "medusa-plugin-sendgrid",
    "@medusajs/medusa-js",
    "typeorm",
    "ioredis",
    "jest",
    "next",
    "react",
  ])("says what is used for the design's %s, and why", (name) => {
    const row = under("From the design's packages to what is used").find(([named]) =>
      named?.includes(`\`${name}\``),
    )
    expect(row?.filter(Boolean)).toHaveLength(3)
  })

  it("gives a figure for every benchmark that there is", () => {
    const benches = Object.keys(scripts).filter((name) => name.startsWith("bench:"))
    const rows = under("What is measured")
    expect(rows.slice(2).map(([, command]) => command)).toEqual(
      expect.arrayContaining(benches.map((name) => `\`npm run ${name}\``)),
    )
    expect(rows.every(([, , figure]) => figure)).toBe(true)
  })

  it("names every port with what stands there by itself", () => {
    const [variables, fallbacks] =
      under("Settings").find(([cell]) => cell?.includes(PORTS.shop.variable)) ?? []
    expect(variables?.replaceAll("`", "").split(", ")).toEqual(
      Object.values(PORTS).map((port) => port.variable),
    )
    expect(fallbacks?.split(", ").map(Number)).toEqual(Object.values(PORTS).map((port) => port.fallback))
  })

  it("shows every picture of docs/, on a desk and on a phone, itself or on the page that it is of", () => {
    const docs = path.join(ROOT, "docs")
    const files = fs.readdirSync(docs)
    const pages = files.filter((name) => name.endsWith(".md"))
    const shown = [README, ...pages.map((name) => fs.readFileSync(path.join(docs, name), "utf8"))].join("\n")
    const pictures = files.filter((name) => name.endsWith(".png"))
    expect(pictures).not.toHaveLength(0)
    expect(pictures.filter((name) => !new RegExp(`\\]\\((docs/)?${name}\\)`).test(shown))).toEqual([])
    const names = new Set(pictures.map((name) => name.replace(/-(1280|390)\.png$/, "")))
    for (const name of names)
      for (const width of [1280, 390]) expect(README).toContain(`](docs/${name}-${width}.png)`)
  })

  it("leads nowhere that is not there", () => {
    const places = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map(([, place = ""]) => place)
    expect(places).not.toHaveLength(0)
    expect(places.filter((place) => !fs.existsSync(path.join(ROOT, place)))).toEqual([])
  })
})
