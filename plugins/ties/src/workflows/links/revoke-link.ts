import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { COUPLE } from "../../modules/weddings/store/audit"
import type { OpenedLink } from "../../modules/weddings/store/links"

/**
 * Ends a link of the couple's wedding.
 * @param current the link that asks
 * @throws MedusaError NOT_FOUND (404) for one that is not theirs, CONFLICT (409) for the one that asks
 */
export async function revokeLinkForCouple(
  scope: MedusaContainer,
  current: OpenedLink,
  id: string,
): Promise<void> {
  if (id === current.id) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This is the link by which you came: open your wedding by another one to end it.",
    )
  }
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).revokeLink(current.weddingId, id, COUPLE)
}
