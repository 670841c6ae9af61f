import { compareParties } from "./walks"
import type { World } from "./world"

/** A sample of what `npm run check:prices` compares 10,000 of. */
const PARTIES = 40
const SEED = 20270619

export function random(world: World): void {
  it(`preview = cart = order = the provider's minor units, for ${PARTIES} drawn parties, codes and edits`, async () => {
    const { compared, mismatches } = await compareParties(world, { parties: PARTIES, seed: SEED })
    expect({ enough: compared >= PARTIES, mismatches }).toEqual({ enough: true, mismatches: [] })
  }, 300_000)
}
