import { type MailCatcher, type SmtpRefusal, startMailCatcher } from "../../mail-catcher"

/** A real SMTP server, and how it is told to misbehave. */
export interface MailGround {
  catcher: () => MailCatcher
  /** What it answers instead of taking a mail; null takes all. */
  answer: (refuse: ((to: readonly string[]) => SmtpRefusal | null) | null) => void
}

/**
 * For a spec of the whole app: a mail server on loopback, to which the store's configuration leads mail. Before
 * `medusaIntegrationTestRunner`, which reads the environment.
 */
export function mailGround(): MailGround {
  let catcher: MailCatcher
  let refuse: ((to: readonly string[]) => SmtpRefusal | null) | null = null
  const before = process.env["SMTP_URL"]
  beforeAll(async () => {
    catcher = await startMailCatcher({ refuse: (to) => refuse?.(to) ?? null })
    process.env["SMTP_URL"] = catcher.smtpUrl
  })
  afterAll(async () => {
    if (before === undefined) delete process.env["SMTP_URL"]
    else process.env["SMTP_URL"] = before
    await catcher.close()
  })
  return {
    catcher: () => catcher,
    answer: (change) => {
      refuse = change
    },
  }
}
