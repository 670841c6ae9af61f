import fs from "node:fs"
import path from "node:path"
import { quoteStatesPage } from "../../plugins/ties/src/domain/quotes/page"

it("docs/quote-states.md is what the table of transitions says; npm run docs:quotes writes it anew", () => {
  const page = fs.readFileSync(path.resolve(__dirname, "../../docs/quote-states.md"), "utf8")
  expect(page).toBe(quoteStatesPage())
})
