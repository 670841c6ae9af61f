import type { Quote } from "./quote"

/** A quote of three ties that nothing has happened to yet: for tests. */
export const DRAFT: Quote = {
  state: "draft",
  seq: 0,
  version: 1,
  contentHash: "h1",
  cartHash: "h1",
  ties: 3,
  specialPercent: 0,
  approvedHash: null,
  approvedAt: null,
  acceptedHash: null,
  acceptedAt: null,
  expiresAt: null,
  slaDueAt: null,
  answeredAt: null,
  orderId: null,
}
