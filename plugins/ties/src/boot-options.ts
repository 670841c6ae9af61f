import { configManager } from "@medusajs/framework/config"
import { CATALOGUE_MODULE } from "./modules/catalogue"
import { parseOptions, type PluginOptions } from "./options"

/**
 * The options, for what Medusa fixes when it loads a file: schedules of jobs and handlers of hooks. Everything that
 * runs later asks the catalogue module for them.
 */
export function bootOptions(): PluginOptions {
  const module = configManager.config.modules?.[CATALOGUE_MODULE]
  return parseOptions(typeof module === "object" ? module.options : undefined)
}
