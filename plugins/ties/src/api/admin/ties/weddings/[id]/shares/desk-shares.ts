import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskShares } from "../../../../../../contract"
import { WEDDINGS_MODULE } from "../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../modules/weddings/service"
import type { SharedWedding } from "../../../../../../workflows/shares/read"
import { deskSharesToContract } from "../../../../../../workflows/shares/to-contract"
import { type DeskRequest, readDeskRequest } from "../../../../../utils/desk-request"

/**
 * A route by which the desk does something about the shares of a wedding that it may see, and is told how they stand.
 * @throws MedusaError NOT_FOUND (404) for one that is not there for who asks
 */
export const deskShares =
  <Body>(act: (req: MedusaRequest<Body>, of: DeskRequest) => Promise<SharedWedding>) =>
  async (req: MedusaRequest<Body>, res: MedusaResponse<DeskShares>): Promise<void> => {
    const asked = await readDeskRequest(req)
    await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(asked.weddingId, asked.viewer)
    res.json(await deskSharesToContract(req.scope, await act(req, asked)))
  }
