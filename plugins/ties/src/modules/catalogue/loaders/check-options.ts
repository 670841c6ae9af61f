import type { LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "../../../options"

/** Stops the boot when an option is wrong, before anything is served. */
export async function checkOptions({ options }: LoaderOptions): Promise<void> {
  parseOptions(options)
}
