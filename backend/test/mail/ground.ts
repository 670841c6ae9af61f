import { type MailCatcher, type SmtpRefusal, startMailCatcher } from "../../mail-catcher"
import { setEnvironment } from "../harness/environment"
import { tiesGround } from "../harness/ties-ground"

/** A real SMTP server, and how it is told to misbehave. */
export interface MailGround {
  catcher: () => MailCatcher
  /** What it answers instead of taking a mail; null takes all. */
  answer: (refuse: ((to: readonly string[]) => SmtpRefusal | null) | null) => void
}

/**
 * For a spec of mails: the ground of any spec (see `tiesGround`) with a shop that sends mail, and a mail server on loopback
 * to which the store's configuration leads it. Before `medusaIntegrationTestRunner`, which reads the environment.
 * @param options of the plugin, beside those that send mail at once and by no schedule
 */
export function mailGround({
  mail,
  ...options
}: { mail?: object; [name: string]: unknown } = {}): MailGround {
  tiesGround({
    options: {
      bundles: { mirror_schedule: null },
      weddings: { schedule: null, shop_url: "http://shop.example" },
      mail: {
        from: "KCT Ties <hello@ties.example>",
        api_url: "http://api.example",
        admin_url: "http://api.example/app",
        schedule: null,
        quiet_hours: null,
        ...mail,
      },
      ...options,
    },
  })
  let catcher: MailCatcher
  let refuse: ((to: readonly string[]) => SmtpRefusal | null) | null = null
  let putBack: () => void
  beforeAll(async () => {
    catcher = await startMailCatcher({ refuse: (to) => refuse?.(to) ?? null })
    putBack = setEnvironment({ SMTP_URL: catcher.smtpUrl })
  })
  afterAll(async () => {
    putBack()
    await catcher.close()
  })
  return {
    catcher: () => catcher,
    answer: (change) => {
      refuse = change
    },
  }
}
