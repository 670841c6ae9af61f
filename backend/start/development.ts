import type { Run } from "./run"
import type { Stack } from "./stack"
export async function startDevelopment(_run: Run): Promise<Stack> {
  throw new Error("not yet")
}
