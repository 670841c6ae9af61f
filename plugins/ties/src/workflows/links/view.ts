import type { MedusaContainer } from "@medusajs/framework/types"
import type { ViewedWedding } from "../../contract"
import { coupleOf } from "../../domain/weddings/couple-of"
import { stageOf } from "../../domain/weddings/stage"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { memberToContract, readTieNames, wornAndWished } from "../quotes/read/ties"
import { readRoles } from "./roles"

/** A wedding as a viewer's link shows it: what is worn and how far it is, and nothing by which anybody could be reached. */
export async function readViewedWedding(scope: MedusaContainer, weddingId: string): Promise<ViewedWedding> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const [{ wedding, quote }, members] = await Promise.all([
    weddings.requireWedding(weddingId),
    weddings.readMembers(weddingId),
  ])
  const names = await readTieNames(scope, wornAndWished(members))
  const roleOf = readRoles(scope)
  return {
    couple: coupleOf(wedding),
    date: wedding.date,
    time_zone: wedding.time_zone,
    venue: wedding.venue,
    stage: stageOf(quote.state),
    party: members.map((member) => {
      const { name, color, style, quantity, status } = memberToContract(member, names, {
        state: quote.state,
        delivery: wedding.delivery,
      })
      return { name, color, style, quantity, status, role: roleOf(member.role) }
    }),
  }
}
