import type { IncomingMessage } from "node:http"
import { readJson } from "./read-body"
import { Refusal } from "./refusal"
import { type Reply, jsonReply } from "./reply"
import type { BoundFault } from "./scenario/table"

export const CONTROL_PATH = "/__scenario"

export interface Controlled {
  faults(): BoundFault[]
  /** @throws Refusal 400 for a scenario that makes no sense. */
  setScenario(scenario: unknown): Promise<void>
}

/**
 * `GET` tells the scenario, `PUT` sets another in its place, `DELETE` goes back to behaving.
 * @throws Refusal 400 that names the wrong field, 405 for another method.
 */
export async function control(req: IncomingMessage, service: Controlled): Promise<Reply> {
  if (req.method === "PUT") {
    const scenario = await readJson(req)
    refuseListener(scenario)
    await service.setScenario(scenario)
  } else if (req.method === "DELETE") {
    await service.setScenario({})
  } else if (req.method !== "GET") {
    throw new Refusal(405, `${req.method} is not served here`)
  }
  const scenario = Object.fromEntries(
    service.faults().map(({ name, value, limits }) => [name, { value, ...limits }]),
  )
  return jsonReply(200, { scenario })
}

function refuseListener(scenario: unknown): void {
  const { refused } = (scenario ?? {}) as { refused?: unknown }
  const value =
    typeof refused === "object" && refused !== null ? (refused as { value?: unknown }).value : refused
  if (value === "listener") {
    throw new Refusal(400, 'refused: "listener" can only be set in-process, since HTTP could not undo it')
  }
}
