import { createHash, randomBytes } from "node:crypto"

/** A token that opens something without an account: 256 random bits, base64url. It is told once, and kept nowhere. */
export const newToken = (): string => randomBytes(32).toString("base64url")

/** What is kept of a token: whoever reads it opens nothing. SHA-256, hex. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex")
