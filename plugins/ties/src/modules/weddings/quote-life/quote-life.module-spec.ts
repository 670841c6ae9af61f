import { appendFileSync } from "node:fs"
import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"
import { WEDDINGS_MODULE } from ".."
import { QUOTE_STATES } from "../../../domain/quotes/states"
import type { WeddingsService } from "../service"
import { commands, newModel, nothingSeen } from "./commands.fixture"
import { DecidedQuote, StoredQuote } from "./stored-quote.fixture"

const SEQUENCES = Number(process.env["KCT_QUOTE_SEQUENCES"] ?? 60)
const COMMANDS = 30
const FIGURES = process.env["KCT_QUOTES_FIGURES"]

/**
 * At the module's level, where a content is given and no cart stands behind it: an act costs some ten statements instead
 * of hundreds, so that a thousand lives are minutes. That carts and contents are one is held over HTTP by others.
 */
moduleIntegrationTestRunner<WeddingsService>({
  moduleName: WEDDINGS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  testSuite: ({ service }) => {
    it(
      "model, decision and database agree on a quote, whatever is tried on it",
      async () => {
        const seen = nothingSeen()
        let quotes = 0
        await fc.assert(
          fc.asyncProperty(commands(seen, COMMANDS), async (tried) => {
            quotes += 1
            const stored = await StoredQuote.make(service, quotes)
            const model = newModel(quotes)
            await fc.asyncModelRun(() => ({ model, real: { decided: new DecidedQuote(), stored } }), tried)
            expect(await stored.audited()).toHaveLength(model.life.steps.length)
          }),
          { numRuns: SEQUENCES, ...(SEQUENCES > 100 ? {} : { seed: 7 }) },
        )
        const refused = Object.values(seen.refused).reduce((sum, count) => sum + count, 0)
        if (FIGURES) {
          const told = `0 divergences in ${seen.happened} transitions and ${refused} refusals`
          const what = `${SEQUENCES} lives of up to ${COMMANDS} commands: model, decision, database`
          appendFileSync(FIGURES, `${JSON.stringify([what, told])}\n`)
        }
        expect([...seen.states].sort()).toEqual([...QUOTE_STATES].sort())
        expect(Object.keys(seen.refused)).toEqual(
          expect.arrayContaining(["illegal_transition", "stale_version", "not_permitted", "reason_required"]),
        )
      },
      SEQUENCES * 3000 + 30_000,
    )
  },
})
