/** `npm run docs:quotes`: the page of a quote's states, from the table that decides. Wants the plugin built. */
import fs from "node:fs"
import path from "node:path"
import { quoteStatesPage } from "@kct/medusa-plugin-ties/domain/quotes/page"

fs.writeFileSync(path.resolve(__dirname, "../../docs/quote-states.md"), quoteStatesPage())
