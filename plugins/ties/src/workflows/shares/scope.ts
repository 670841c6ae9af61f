import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ShareConflict, ShareRefusalCode, ShareStatement } from "../../contract"
import { SHARES_MODULE, type SharesService } from "../../modules/shares"

export const sharesOf = (scope: MedusaContainer): SharesService => scope.resolve(SHARES_MODULE)

/** Seconds that one waits for another who pays or changes the same wedding. */
const WAIT = 60

/** Runs something while no other moves money of the wedding. */
export const holdingShares = <T>(
  scope: MedusaContainer,
  weddingId: string,
  work: () => Promise<T>,
): Promise<T> => scope.resolve(Modules.LOCKING).execute(`shares:${weddingId}`, work, { timeout: WAIT })

/** Something about a share that may not be now (409). */
export class ShareRefused extends MedusaError {
  readonly shares: Pick<ShareConflict, "code" | "statement">

  constructor(code: ShareRefusalCode, message: string, statement?: ShareStatement) {
    super(MedusaError.Types.CONFLICT, message, code)
    this.shares = { code, ...(statement ? { statement } : {}) }
  }
}
