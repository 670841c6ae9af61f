import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Server as NetServer } from "node:net"
import { caught, type CaughtMail } from "./caught-mail"
import { listPage, mailPage } from "./pages"
import { type SmtpRefusal, smtpServer } from "./smtp"

export interface MailCatcherOptions {
  /** Of the web page; 0 takes a free one. */
  port?: number
  /** Of SMTP; 0 takes a free one. */
  smtpPort?: number
  /** Answers a mail to these instead of taking it. */
  refuse?: (to: readonly string[]) => SmtpRefusal | null
}

export interface MailCatcher {
  /** Of the web page, and of `/api/mails`. */
  url: string
  /** For whoever sends. */
  smtpUrl: string
  /** What came, the oldest first. */
  mails: readonly CaughtMail[]
  /** Throws away what came. */
  forget(): void
  close(): Promise<void>
}

const HOST = "127.0.0.1"
/** Kept in memory; the oldest go. */
const MOST_KEPT = 2000

const listen = (server: NetServer, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, HOST, resolve)
  })

/** A mail's HTML may link and show, and nothing else: it comes from anywhere. */
const STRICT =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

function reply(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  })
  res.end(body)
}

/**
 * A mailbox for everybody, for a shop that is tried out: it takes all mail on this machine, sends nothing on, and shows it
 * on a web page.
 * @throws Error of Node's `listen`, such as EADDRINUSE
 */
export async function startMailCatcher(options: MailCatcherOptions = {}): Promise<MailCatcher> {
  const { port = 0, smtpPort = 0, refuse = () => null } = options
  const mails: CaughtMail[] = []
  let count = 0
  const smtp = smtpServer({
    refuse,
    take: (mail) => {
      mails.push(caught(mail, ++count))
      if (mails.length > MOST_KEPT) mails.shift()
    },
  })
  const web = createServer((req, res) => answer(req, res, mails))
  await listen(smtp.server, smtpPort)
  await listen(web, port)
  const portOf = (address: AddressInfo | string | null) => (address as AddressInfo).port
  return {
    url: `http://localhost:${portOf(web.address())}`,
    smtpUrl: `smtp://${HOST}:${portOf(smtp.server.address())}`,
    mails,
    forget: () => {
      mails.length = 0
    },
    close: async () => {
      web.closeAllConnections()
      await Promise.all([
        new Promise<void>((resolve) => web.close(() => resolve())),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ])
    },
  }
}

function answer(req: IncomingMessage, res: ServerResponse, mails: CaughtMail[]): void {
  const { pathname, searchParams } = new URL(req.url ?? "/", "http://catcher")
  if (pathname === "/health") return reply(res, 200, "text/plain", "OK")
  if (pathname === "/") return reply(res, 200, "text/html", listPage(mails))
  if (pathname === "/api/mails") {
    const to = searchParams.get("to")?.toLowerCase()
    const found = mails.filter((mail) => to === undefined || mail.to.some((one) => one.toLowerCase() === to))
    return reply(res, 200, "application/json", JSON.stringify({ mails: found }))
  }
  const [, id, part] = /^\/mails\/(\d+)(\/html)?$/.exec(pathname) ?? []
  const mail = mails.find((one) => String(one.id) === id)
  if (!mail) return reply(res, 404, "text/plain", "There is no such mail.")
  if (part === undefined) return reply(res, 200, "text/html", mailPage(mail))
  res.setHeader("content-security-policy", STRICT)
  return reply(res, 200, "text/html", mail.html.replace("<head>", '<head><base target="_blank">'))
}
