import fs from "node:fs"
import path from "node:path"
import { forgetBuilt } from "./staleness"

/** The admin reloads in the browser by itself, and tests are no part of the server. */
export function needsRestart(file: string): boolean {
  return !/(^|[\\/])src[\\/]admin[\\/]/.test(file) && !file.endsWith(".test.ts")
}

/** TypeScript to the CommonJS that `medusa plugin:build` would make, without checking types. */
async function transform(file: string): Promise<string> {
  const { transformFile } = await import("@swc/core")
  const { code } = await transformFile(file, {
    sourceMaps: "inline",
    module: { type: "commonjs", strictMode: true },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: file.endsWith("x"), decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
      keepClassNames: true,
    },
  })
  return code
}

/**
 * Compiles each file of a built plugin into its build as it changes. `medusa plugin:develop` does the same and
 * then publishes the package to a store in the user's home with yalc; plugins of this repository are linked, so
 * the build is all that Medusa reads.
 *
 * @param plugin its folder; it has been built
 * @param onChange called after a file that the server runs was compiled
 */
export async function watchPlugin(plugin: string, onChange: () => void): Promise<void> {
  // What is compiled here is no whole build any more: `npm start` must make a new one.
  forgetBuilt(path.join(plugin, ".medusa", "server"))
  // Loaded here, because it takes seconds that `npm start` need not spend.
  const { Compiler } = await import("@medusajs/framework/build-tools")
  const { logger } = await import("@medusajs/framework/logger")
  const compiler = new Compiler(plugin, logger)
  // A file that does not parse yet keeps its last good version until it does.
  const safely = async (file: string) => {
    const source = path.join(plugin, file)
    try {
      return await transform(source)
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error))
      const built = path.join(plugin, ".medusa", "server", file.replace(/\.tsx?$/, ".js"))
      return fs.existsSync(built) ? fs.readFileSync(built, "utf8") : ""
    }
  }
  await compiler.developPluginBackend(safely, (file) => {
    if (needsRestart(file)) onChange()
  })
}
