import { z } from "@medusajs/framework/zod"
import { type Catalogue, mapColours, numberColours } from "../catalogue"
import { Refusal } from "../refusal"
import { fault } from "./fault"
import { multiply } from "./multiply"

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug")
const decimal = z.string().regex(/^\d+(\.\d+)?$/, "must be a decimal as text")

const colour = z.strictObject({
  name: z.string().min(1),
  slug,
  hex: z.string().regex(/^#[0-9A-F]{6}$/),
  /** Slug of the family that it joins, at the end. */
  family: slug,
})
const style = z.strictObject({
  name: z.string().min(1),
  slug,
  width: z.string(),
  price: decimal,
  compareAtPrice: decimal,
})

/** @throws Refusal 400 where nothing has the slug: a fault that changes nothing would prove nothing. */
function changeOne<T extends { slug: string }>(
  list: T[],
  wanted: string,
  field: string,
  change: (one: T) => T,
) {
  if (!list.some((each) => each.slug === wanted))
    throw new Refusal(400, `${field}: nothing is called ${wanted}`)
  return list.map((each) => (each.slug === wanted ? change(each) : each))
}

/** Changes of what the service sells: nothing is wrong with the answers. */
export const catalogueFaults = {
  /** Every colour so many times over. */
  multiply: fault(z.number().int().min(1).max(2000), 2, multiply),

  extraColour: fault(
    colour,
    { name: "Dusty Blue", slug: "dusty-blue", hex: "#7C93A9", family: "blues" },
    (catalogue: Catalogue, { family, ...extra }) => {
      const families = changeOne(catalogue.families, family, "extraColour.family", (each) => ({
        ...each,
        colors: [...each.colors, extra],
      }))
      return numberColours({ ...catalogue, families })
    },
  ),

  fifthStyle: fault(
    style,
    { name: "Slim Tie", slug: "slim-tie", width: '2.5"', price: "26.99", compareAtPrice: "41.99" },
    (catalogue: Catalogue, { compareAtPrice, ...extra }) => ({
      ...catalogue,
      styles: [
        ...catalogue.styles,
        {
          ...extra,
          id: String(catalogue.styles.length + 1),
          width_inches: Number.parseFloat(extra.width) || null,
          compare_at_price: compareAtPrice,
          description: extra.name,
        },
      ],
    }),
  ),

  /** Takes a colour, named by its slug, out of the catalogue. */
  withdrawnColour: fault(slug, "teal", (catalogue: Catalogue, gone) => {
    const colours = catalogue.families.flatMap((family) => family.colors)
    changeOne(colours, gone, "withdrawnColour", (each) => each)
    return mapColours(catalogue, (each) => (each.slug === gone ? null : each))
  }),

  /** The other price of a whole style. */
  changedPrice: fault(
    z.strictObject({ style: slug, price: decimal }),
    { style: "bow-tie", price: "27.99" },
    (catalogue: Catalogue, { style: changed, price }) => ({
      ...catalogue,
      styles: changeOne(catalogue.styles, changed, "changedPrice.style", (each) => ({ ...each, price })),
    }),
  ),
}
