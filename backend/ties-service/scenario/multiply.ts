import { type Catalogue, type Colour, mapColours } from "../catalogue"

/**
 * The catalogue with every colour `times` over, each copy with a name, a slug and a hex of its own, so that no two
 * rows can be taken for one.
 */
export function multiply(catalogue: Catalogue, times: number): Catalogue {
  const taken = new Set(catalogue.families.flatMap((family) => family.colors.map((colour) => colour.hex)))
  const size = taken.size
  return mapColours(catalogue, (colour) => [
    colour,
    ...Array.from({ length: times - 1 }, (_, index): Colour => {
      const copy = index + 2
      return {
        name: `${colour.name} ${copy}`,
        slug: `${colour.slug}-${copy}`,
        hex: freeHex(colour.hex, copy, taken),
        number: (colour.number ?? 0) + size * (copy - 1),
      }
    }),
  ])
}

/** A hex that nobody has yet, near the given one for small copies; takes it. */
function freeHex(hex: string, copy: number, taken: Set<string>): string {
  const SPACE = 0x1000000
  // A step prime to 2^24 visits every value before it repeats one.
  const STEP = 0x010305
  for (let value = parseInt(hex.slice(1), 16) + STEP * copy; ; value += STEP) {
    const free = `#${(value % SPACE).toString(16).padStart(6, "0").toUpperCase()}`
    if (!taken.has(free)) {
      taken.add(free)
      return free
    }
  }
}
