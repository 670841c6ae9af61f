import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, type Block, paragraph, small, ties, words } from "./layout/blocks"
import {
  count,
  day,
  moment,
  money,
  momentSchema,
  SAMPLE_TIES,
  SAMPLE_WEDDING,
  tieSchema,
  toTieLine,
  weddingSchema,
} from "./payloads"

/** A price that was agreed, in major units; shipping is never in it. */
export const priceSchema = z.object({
  currency_code: z.string(),
  subtotal: z.number(),
  discount: z.number(),
  total: z.number(),
  ties: z.number(),
})
export type Price = z.output<typeof priceSchema>

export const SAMPLE_PRICE = {
  currency_code: "usd",
  subtotal: 149.94,
  discount: 22.491,
  total: 127.449,
  ties: 6,
}

/** What it comes to; the saving stands there only where there is one. */
export function priceRows({ currency_code, subtotal, discount, total, ties }: Price): Block {
  const inMoney = (amount: number) => money({ amount, currency_code })
  return {
    kind: "sums",
    rows: [
      { label: count(ties, "tie"), value: inMoney(subtotal) },
      ...(discount > 0 ? [{ label: "Wedding price", value: `−${inMoney(discount)}` }] : []),
      { label: "Together", value: inMoney(total), total: true },
    ],
  }
}

/** To the couple, when the shop has approved what they asked for. */
export const quoteReady = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    ties: z.array(tieSchema),
    price: priceSchema,
    /** What staff say to it. */
    note: z.string().nullable(),
    expires_at: momentSchema.nullable(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    ties: SAMPLE_TIES,
    price: SAMPLE_PRICE,
    note: "The rose is a little warmer than on your screen.\nWe put a swatch into the post.",
    expires_at: "2027-01-18T17:00:00.000Z",
  },
  compose: ({ wedding, ties: worn, price, note, expires_at }, { links, timeZone }) => ({
    subject: `Your quote is ready: ${money({ amount: price.total, currency_code: price.currency_code })}`,
    preview: `${count(price.ties, "tie")} for ${day(wedding.date)}.`,
    heading: "Your quote is ready.",
    blocks: [
      paragraph(
        "Look through it, and accept it when everything is as you like it. Nothing is paid before that.",
      ),
      words(note, "from the shop"),
      ties(worn.map(toTieLine)),
      priceRows(price),
      button("Look at the quote", links.wedding),
      small(
        expires_at === null
          ? "Shipping comes on top."
          : `Good until ${moment(expires_at, timeZone)}. Shipping comes on top.`,
      ),
    ],
  }),
})
