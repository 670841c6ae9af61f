import { readFileSync } from "node:fs"
import { join } from "node:path"

export interface Colour {
  name: string
  slug: string
  /** `#RRGGBB` */
  hex: string
  /** Part of the ids of its variants; given once, so that a withdrawn colour does not renumber the others. */
  number?: number
}

export interface Family {
  rank: number
  name: string
  slug: string
  gradient: { start: string; end: string }
  colors: Colour[]
}

export interface Style {
  id: string
  name: string
  slug: string
  /** As the service prints it: `2.25"`, or `adjustable`. */
  width: string
  width_inches: number | null
  /** Major units of the catalogue's currency, as text. */
  price: string
  compare_at_price: string
  description: string
}

/** What the reference service serves: every colour is sold in every style. */
export interface Catalogue {
  currency: string
  styles: Style[]
  families: Family[]
}

/** Reads the catalogue that lies beside this file. */
export function loadCatalogue(): Catalogue {
  return JSON.parse(readFileSync(join(__dirname, "catalogue.json"), "utf8")) as Catalogue
}

/** Applies `change` to every colour, with the family it is in; `null` drops the colour. */
export function mapColours(
  catalogue: Catalogue,
  change: (colour: Colour, family: Family) => Colour | Colour[] | null,
): Catalogue {
  const families = catalogue.families.map((family) => ({
    ...family,
    colors: family.colors.flatMap((colour) => change(colour, family) ?? []),
  }))
  return { ...catalogue, families }
}

/** Numbers the colours that have no number yet, from 1, in catalogue order. */
export function numberColours(catalogue: Catalogue): Catalogue {
  const taken = catalogue.families.flatMap((family) => family.colors.map((colour) => colour.number ?? 0))
  let last = Math.max(0, ...taken)
  return mapColours(catalogue, (colour) => (colour.number ? colour : { ...colour, number: ++last }))
}
