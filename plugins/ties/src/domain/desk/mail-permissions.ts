import { get, LEADS, type Permission, post, READ_WEDDINGS } from "./permission"

/** The outbox names everybody who is written to, so it is for those who see all weddings. */
export const MAIL_PERMISSIONS: readonly Permission[] = [
  get("/admin/ties/mails", LEADS),
  get("/admin/ties/mails/:id/preview", LEADS),
  post("/admin/ties/mails/:id/retry", LEADS),
  get("/admin/ties/mail-kinds", LEADS),
  get("/admin/ties/mail-kinds/:kind/preview", LEADS),
  post("/admin/ties/mail-kinds/:kind/send", LEADS),
  get("/admin/ties/mail-suppressions", LEADS),
  post("/admin/ties/mail-suppressions/:id/lift", LEADS),
  // What was written to a wedding's people is there for who looks after it.
  get("/admin/ties/weddings/:id/mails", READ_WEDDINGS, { thing: "wedding", in: { param: "id" } }),
]
