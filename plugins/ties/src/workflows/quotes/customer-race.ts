import { setTimeout as wait } from "node:timers/promises"
import { MedusaError } from "@medusajs/framework/utils"

/** Who lost a race finds at the next try what the winner made; more are for crowds. */
const TRIES = 6

/** Milliseconds before the second try; before each further one twice as many, with a share that is left to chance. */
const PAUSE = 10

/** In Medusa's words, of its unique index on a customer's e-mail address. */
const TAKEN = /^Customer with email\b.*already exists/

/**
 * Carries out what finds the customer of an e-mail address or makes one, and again where somebody else made that customer
 * in between: Medusa looks first and writes then, so of two who come at once with an address that is new both find nothing
 * and one is refused. What is carried out has to undo itself where it fails, as a workflow does.
 */
export async function pastCustomerRace<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried === TRIES || !isLost(error)) throw error
      await wait(PAUSE * 2 ** tried * (0.5 + Math.random() / 2))
    }
  }
}

const isLost = (error: unknown): boolean => MedusaError.isMedusaError(error) && TAKEN.test(error.message)
