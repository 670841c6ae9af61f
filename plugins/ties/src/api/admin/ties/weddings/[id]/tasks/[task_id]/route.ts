import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { ChangeTask, DeskWeddingAnswer } from "../../../../../../../contract"
import { changeTask } from "../../../../../../../workflows/desk/timeline"
import { readDeskWedding } from "../../../../../../../workflows/quotes/read/desk"
import { readDeskActor } from "../../../../../../utils/desk-actor"
import { readDeskRequest } from "../../../../../../utils/desk-request"
import { parseInput } from "../../../../../../utils/parse-input"

const paramsSchema = z.object({ task_id: z.string().min(1).max(100) })

/** Ticks a task off, opens it again, leaves it out, or sets its day. */
export async function POST(
  req: MedusaRequest<ChangeTask>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const { task_id } = parseInput(paramsSchema, req.params)
  const { weddingId, viewer } = await readDeskRequest(req)
  await changeTask(req.scope, weddingId, task_id, req.validatedBody, await readDeskActor(req))
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
