import { randomBytes, randomInt } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { StartProblem } from "./problem"

export interface Secrets {
  jwtSecret: string
  cookieSecret: string
  postgresPassword: string
  ownerPassword: string
  shopperPassword: string
  /** Of all the demo's staff: who tries the desk as several of them types one password. */
  deskPassword: string
}

// No letters or digits that look alike: these are read off a terminal and typed.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"

/** A password of four groups of four, 79 bits. */
export function readablePassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")
  return [group(), group(), group(), group()].join("-")
}

/** The secrets that `kept` lacks, made anew; what is there stays. */
export function completeSecrets(kept: Partial<Secrets>): Secrets {
  return {
    jwtSecret: kept.jwtSecret ?? randomBytes(32).toString("hex"),
    cookieSecret: kept.cookieSecret ?? randomBytes(32).toString("hex"),
    postgresPassword: kept.postgresPassword ?? randomBytes(16).toString("hex"),
    ownerPassword: kept.ownerPassword ?? readablePassword(),
    shopperPassword: kept.shopperPassword ?? readablePassword(),
    deskPassword: kept.deskPassword ?? readablePassword(),
  }
}

function readKept(file: string): Partial<Secrets> {
  if (!fs.existsSync(file)) return {}
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    throw new StartProblem(`${file} is not readable JSON: mend it, or delete it to have new secrets made.`)
  }
}

/** The secrets of this clone, made at its first start and kept in a file that only its owner can read. */
export function loadSecrets(stateDir: string): Secrets {
  const file = path.join(stateDir, "secrets.json")
  const kept = readKept(file)
  const secrets = completeSecrets(kept)
  if (JSON.stringify(kept) === JSON.stringify(secrets)) return secrets
  fs.mkdirSync(stateDir, { recursive: true })
  // Written aside and renamed, so that a crash leaves the old file or the new one and never half of it.
  const aside = `${file}.${process.pid}`
  fs.writeFileSync(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(aside, file)
  return secrets
}
