import { randomBytes } from "node:crypto"
import type { ResolvedMember } from "./resolve-party"

/** A member as a line of a wedding is made of it. Steps of workflows hand it on, so it holds nothing of the catalogue. */
export type WornTie = Omit<ResolvedMember, "tie"> & { family: string }

export const wornTie = ({ tie, ...member }: ResolvedMember): WornTie => ({
  ...member,
  family: tie.family.slug,
})

/** A row of `tie_bundle_line`, but for its wedding, with the token by which its line item will be known. */
export function newLine({ key, role, name, pays, variantId, color, style, family }: WornTie, rank: number) {
  return {
    rank,
    key,
    role,
    name: name ?? null,
    payer: pays,
    variant_id: variantId,
    color,
    style,
    family,
    // 128 bits: nobody finds one by trying.
    token: randomBytes(16).toString("base64url"),
  }
}
