import { z } from "@medusajs/framework/zod"

/** Of the plugin: who pays what of a wedding. */
export const shareOptions = z
  .object({
    /** Of large weddings the couple may pay a part first, and the rest before the ties ship. Null: never. */
    deposit: z
      .object({
        /** Of what the couple owes. */
        percent: z.number().min(1).max(99).default(30),
        /** From which total of the party on, in major units by ISO 4217 code; where none is named there is no deposit. */
        from: z.record(z.string().regex(/^[a-z]{3}$/), z.number().min(0)).default({ usd: 1000, eur: 1000 }),
        /** Business days before the ties ship by which the rest is paid. */
        balance_days: z.number().int().min(0).max(250).default(10),
      })
      .strict()
      .nullable()
      .prefault({}),
    /** Minutes for which one of a party who begins to pay for an order that is none yet is not disturbed by another. */
    turn_minutes: z.number().min(0).max(240).default(15),
  })
  .strict()
  .prefault({})
