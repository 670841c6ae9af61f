import path from "node:path"
import { StartProblem } from "./problem"

type Variables = Readonly<Record<string, string | undefined>>

/** A value that somebody gave, with where it was found, for messages. */
export interface Given {
  value: string
  from: "the environment" | ".env"
}

export interface Settings {
  root: string
  /** Everything generated that is not a build: database, secrets, logs, uploads. */
  stateDir: string
  filesDir: string
  ports: Readonly<Record<PortName, number>>
  databaseUrl: Given | undefined
  redisUrl: Given | undefined
  tiesApiUrl: Given | undefined
  /** Who sends mail, by the variable that chooses it; undefined: a mail catcher on this machine. */
  mailBy: MailVariable | undefined
  /** The environment children inherit: `.env` below the real environment. */
  environment: Readonly<Record<string, string>>
}

/** Each port with the variable that changes it and what stands there when nobody does. */
export const PORTS = {
  shop: { variable: "KCT_SHOP_PORT", fallback: 8000, label: "the shop" },
  api: { variable: "KCT_API_PORT", fallback: 9000, label: "the API and the admin" },
  ties: { variable: "KCT_TIES_PORT", fallback: 4010, label: "the ties service" },
  postgres: { variable: "KCT_PG_PORT", fallback: 54329, label: "the built-in PostgreSQL" },
  mail: { variable: "KCT_MAIL_PORT", fallback: 8025, label: "the mail catcher's page" },
} as const

export type PortName = keyof typeof PORTS

/** Each leads mail to somebody who sends it; `medusa-config.js` says to whom. */
export const MAIL_VARIABLES = ["SENDGRID_API_KEY", "MAILGUN_API_KEY", "SMTP_URL"] as const
export type MailVariable = (typeof MAIL_VARIABLES)[number]

/** @throws StartProblem naming the variable when the text is not a port number. */
export function parsePort(variable: string, text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new StartProblem(`${variable} is "${text}", and a port is a whole number from 1 to 65535.`)
}

function readPorts(look: (name: string) => Given | undefined): Record<PortName, number> {
  const read = (name: PortName) => {
    const { variable, fallback } = PORTS[name]
    const given = look(variable)
    return given ? parsePort(variable, given.value) : fallback
  }
  const ports = {
    shop: read("shop"),
    api: read("api"),
    ties: read("ties"),
    postgres: read("postgres"),
    mail: read("mail"),
  }
  const seen = new Map<number, PortName>()
  for (const name of Object.keys(PORTS) as PortName[]) {
    const other = seen.get(ports[name])
    if (other) {
      throw new StartProblem(
        `${PORTS[other].variable} and ${PORTS[name].variable} are both ${ports[name]}: give each a port of its own.`,
      )
    }
    seen.set(ports[name], name)
  }
  return ports
}

function readMailBy(look: (name: string) => Given | undefined): MailVariable | undefined {
  const [first, second] = MAIL_VARIABLES.filter((name) => look(name))
  if (second === undefined) return first
  throw new StartProblem(`${first} and ${second} are both set: one of them sends mail, so unset the other.`)
}

function checkUrl(
  variable: string,
  given: Given | undefined,
  protocols: readonly string[],
): Given | undefined {
  if (!given) return undefined
  const allowed = protocols.map((protocol) => `${protocol}://`).join(" or ")
  if (protocols.some((protocol) => given.value.startsWith(`${protocol}://`)) && URL.canParse(given.value)) {
    return given
  }
  throw new StartProblem(`${variable} (from ${given.from}) is not a URL that starts with ${allowed}.`)
}

/**
 * Every setting of `npm start`, decided once. The environment wins over `.env`; an empty value counts as not
 * given, because that is what `NAME=` in a file means to most people.
 *
 * @param root the repository
 * @throws StartProblem naming the variable that cannot be used
 */
export function readSettings(root: string, environment: Variables, envFile: Variables): Settings {
  const look = (name: string): Given | undefined => {
    const outside = environment[name]
    if (outside) return { value: outside, from: "the environment" }
    const inside = envFile[name]
    return inside ? { value: inside, from: ".env" } : undefined
  }
  const inherited = Object.entries({ ...envFile, ...environment }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const stateDir = path.resolve(root, look("KCT_STATE_DIR")?.value ?? ".kct")
  return {
    root,
    stateDir,
    filesDir: path.resolve(root, look("KCT_FILES_DIR")?.value ?? path.join(stateDir, "files")),
    ports: readPorts(look),
    databaseUrl: checkUrl("DATABASE_URL", look("DATABASE_URL"), ["postgres", "postgresql"]),
    redisUrl: checkUrl("REDIS_URL", look("REDIS_URL"), ["redis", "rediss"]),
    tiesApiUrl: checkUrl("KCT_TIES_API_URL", look("KCT_TIES_API_URL"), ["http", "https"]),
    mailBy: readMailBy(look),
    environment: Object.fromEntries(inherited),
  }
}
