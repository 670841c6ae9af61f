import path from "node:path"
import type { Supervisor } from "./process/supervisor"
import type { Progress } from "./progress"
import type { Secrets } from "./secrets"
import type { Settings } from "./settings"
import { silentConfigFolder } from "./telemetry"

/** What every step of one run is given. */
export interface Run {
  settings: Settings
  secrets: Secrets
  supervisor: Supervisor
  progress: Progress
  /** Serves with reload from the sources instead of from production builds. */
  development: boolean
  /** For tests: a database that nobody will miss. */
  throwaway: boolean
  /** Where the shop's build goes, so that a test stack leaves the build of `npm start` alone. */
  shopBuild: string
  /** Shown lines of the servers in development; silent otherwise. */
  show: (name: string) => ((line: string) => void) | undefined
}

/** The log file of one child. */
export function logOf(run: Run, name: string): string {
  return path.join(run.settings.stateDir, "logs", `${name}.log`)
}

export const urlOf = {
  shop: (settings: Settings) => `http://localhost:${settings.ports.shop}`,
  api: (settings: Settings) => `http://localhost:${settings.ports.api}`,
  mail: (settings: Settings) => `http://localhost:${settings.ports.mail}`,
  ties: (settings: Settings) => settings.tiesApiUrl?.value ?? `http://localhost:${settings.ports.ties}`,
}

/** Settings that every child gets: no telemetry, no colour codes in the logs. */
export function childEnv(run: Run, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { FORCE_COLOR: _dropped, ...inherited } = run.settings.environment
  return {
    ...inherited,
    NO_COLOR: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
    XDG_CONFIG_HOME: silentConfigFolder(run.settings.stateDir),
    NEXT_TELEMETRY_DISABLED: "1",
    // Node 22 and newer keep compiled code there and boot Medusa faster; Node 20 takes no notice.
    NODE_COMPILE_CACHE: path.join(run.settings.stateDir, "compile-cache"),
    ...extra,
  }
}

/** The environment of everything that boots Medusa, apart from NODE_ENV. A secret given outside wins. */
export function medusaEnv(run: Run, databaseUrl: string): Record<string, string> {
  const { settings, secrets } = run
  const given = settings.environment
  return childEnv(run, {
    DATABASE_URL: databaseUrl,
    PORT: String(settings.ports.api),
    JWT_SECRET: given["JWT_SECRET"] || secrets.jwtSecret,
    COOKIE_SECRET: given["COOKIE_SECRET"] || secrets.cookieSecret,
    MEDUSA_BACKEND_URL: given["MEDUSA_BACKEND_URL"] || urlOf.api(settings),
    KCT_SHOP_URL: given["KCT_SHOP_URL"] || urlOf.shop(settings),
    KCT_FILES_DIR: settings.filesDir,
    KCT_TIES_API_URL: urlOf.ties(settings),
    ...(settings.redisUrl ? { REDIS_URL: settings.redisUrl.value } : {}),
  })
}

/** Arguments for Medusa's own command line, run by the Node that runs us. */
export function medusaCli(root: string, ...args: string[]): { command: string; args: string[] } {
  return { command: process.execPath, args: [path.join(root, "node_modules/@medusajs/cli/cli.js"), ...args] }
}
