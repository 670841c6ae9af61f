import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

/** An answer instead of taking a mail. */
export interface SmtpRefusal {
  code: number
  message: string
}

/** What a server does with mail. */
export interface Postman {
  /** Before anything of a mail to these is read. */
  refuse: (to: readonly string[]) => SmtpRefusal | null
  take: (mail: ParsedMail) => void
}

const MOST_BYTES = 25_000_000

const asError = ({ code, message }: SmtpRefusal): Error =>
  Object.assign(new Error(message), { responseCode: code })

/** An SMTP server that takes whatever comes and sends nothing on. */
export function smtpServer({ refuse, take }: Postman): SMTPServer {
  const server = new SMTPServer({
    banner: "KCT mail catcher",
    size: MOST_BYTES,
    authOptional: true,
    // It listens on this machine alone: nobody is between who sends and it.
    disabledCommands: ["STARTTLS"],
    onAuth: (_auth, _session, done) => done(null, { user: "anybody" }),
    onData: async (stream, session, done) => {
      const no = refuse(session.envelope.rcptTo.map(({ address }) => address))
      try {
        const mail = await simpleParser(stream)
        if (no === null) take(mail)
        done(no === null ? null : asError(no))
      } catch (error) {
        done(error as Error)
      }
    },
  })
  // Of one connection, such as a sender that hung up.
  server.on("error", () => undefined)
  return server
}
