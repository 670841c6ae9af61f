import "server-only"
import type { BundleConfig } from "@kct/contract"
import { cached } from "@/lib/cache-manifest"
import { readPublic, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"

/**
 * The themes of weddings; none while the store can't be reached, or where it has no weddings: what is recommended by
 * them is shown beside what the page is for, and must not take it down.
 */
export async function getThemes(): Promise<BundleConfig["themes"]> {
  "use cache"
  try {
    const { themes } = await readPublic<BundleConfig>("/store/ties/bundles/config")
    cached("catalogue")
    return themes
  } catch (error) {
    if (!(error instanceof StoreUnavailableError) && !(error instanceof StoreRefusedError)) throw error
    console.error(error.message)
    cached("missed")
    return []
  }
}
