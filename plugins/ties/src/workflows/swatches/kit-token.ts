import { createHash, randomBytes } from "node:crypto"

/** The one thing that a kit's line item carries; a client can read and write it, so it proves nothing by itself. */
export const KIT_TOKEN = "ties_swatch_kit"

export const newToken = (): string => randomBytes(18).toString("base64url")

/** The token of the one kit that this key puts into this cart. */
export const tokenOfKey = (cartId: string, key: string): string =>
  createHash("sha256").update(`${cartId}\n${key}`).digest("base64url")

/** The token on a line; null where there is none, or what is there is no text. */
export function tokenOf(metadata: Record<string, unknown> | null | undefined): string | null {
  const token = metadata?.[KIT_TOKEN]
  return typeof token === "string" ? token : null
}
