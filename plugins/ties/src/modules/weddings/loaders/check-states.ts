import { checkMachine } from "../../../domain/quotes/check-machine"

/** Stops the boot where a quote could get stuck, before anything is served. */
export async function checkStates(): Promise<void> {
  checkMachine()
}
