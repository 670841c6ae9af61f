import { z } from "@medusajs/framework/zod"
import { Refusal } from "../refusal"
import type { Fault } from "./fault"
import { type BoundFault, type FaultName, STAGES, type Stage } from "./table"

const limitsSchema = z.strictObject({
  paths: z.array(z.string().startsWith("/")).min(1).optional(),
  times: z.number().int().min(1).optional(),
})

type AnyFault = Fault<never, unknown>

/**
 * Checks a scenario, from code or from the control route, and binds its faults in the order in which they apply.
 * @throws Refusal 400 that names the fault and says what is wrong.
 */
export function parseScenario(input: unknown): BoundFault[] {
  if (!isObject(input)) throw new Refusal(400, "scenario: must be an object of faults")
  const known = Object.entries(STAGES).flatMap(([stage, faults]) =>
    Object.entries(faults).map(([name, fault]) => ({ name, stage, fault: fault as AnyFault })),
  )
  const unknown = Object.keys(input).find((name) => !known.some((each) => each.name === name))
  if (unknown !== undefined) {
    throw new Refusal(400, `${unknown}: no such fault; there are ${known.map(({ name }) => name).join(", ")}`)
  }
  return known.flatMap(({ name, stage, fault }) => {
    const asked = input[name]
    if (asked === undefined || asked === false) return []
    return [bind(name as FaultName, stage as Stage, fault, asked)]
  })
}

function bind(name: FaultName, stage: Stage, fault: AnyFault, asked: unknown): BoundFault {
  const limited = isObject(asked) && ["value", "paths", "times"].some((key) => key in asked)
  const { value = true, ...rest } = limited ? asked : { value: asked }
  const limits = limitsSchema.safeParse(rest)
  if (!limits.success) {
    const [issue] = limits.error.issues
    throw new Refusal(400, `${[name, ...(issue?.path ?? [])].join(".")}: ${issue?.message}`)
  }
  const bound = fault.bind(value)
  if ("wrong" in bound) throw new Refusal(400, `${name}: ${bound.wrong}`)
  return { name, stage, value, limits: limits.data, change: bound.change as BoundFault["change"] }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
