import { get, LEADS, type Permission, post } from "./permission"

/** Whose money is where is for those who see all weddings. */
export const PAYMENT_PERMISSIONS: readonly Permission[] = [
  get("/admin/ties/payment-events", LEADS),
  post("/admin/ties/payment-events/:id/retry", LEADS),
  get("/admin/ties/payment-troubles", LEADS),
  post("/admin/ties/payment-troubles/:id/dismiss", LEADS),
  post("/admin/ties/payments/reconcile", LEADS),
]
