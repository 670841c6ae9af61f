import { freePort } from "../ports"
import { childEnv, logOf, urlOf, type Run } from "../run"
import { untilAnswers } from "../wait"

/** Where mail goes. */
export interface MailRoute {
  /** For Medusa: what chooses the provider. Empty where it was chosen outside. */
  env: Record<string, string>
  description: string
}

/** Who sends mail, if anybody was chosen; or a catcher on this machine, which shows it and sends it to nobody. */
export function openMail(run: Run): Promise<MailRoute> {
  const { settings } = run
  return run.progress.step("mail", async () => {
    if (settings.mailBy) {
      const note = `sent by the provider of ${settings.mailBy}`
      return { value: { env: {}, description: note }, note }
    }
    const smtpPort = await freePort()
    const child = run.supervisor.start({
      name: "mail catcher",
      command: process.execPath,
      args: ["--import", "tsx", "backend/mail-catcher/main.ts"],
      cwd: settings.root,
      env: childEnv(run, { PORT: String(settings.ports.mail), SMTP_PORT: String(smtpPort) }),
      log: logOf(run, "mail-catcher"),
    })
    await untilAnswers({
      name: "The mail catcher",
      url: `${urlOf.mail(settings)}/health`,
      withinMs: 30_000,
      alive: () => child.running,
    })
    const env = { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` }
    const description = `caught here, sent to nobody: ${urlOf.mail(settings)}`
    return { value: { env, description }, note: urlOf.mail(settings) }
  })
}
