import fs from "node:fs"
import path from "node:path"
import { parseEnv } from "node:util"

/** What `.env` at the repository root says; nothing when there is none. Parsed by Node itself. */
export function readEnvFile(root: string): Record<string, string | undefined> {
  const file = path.join(root, ".env")
  return fs.existsSync(file) ? { ...parseEnv(fs.readFileSync(file, "utf8")) } : {}
}
