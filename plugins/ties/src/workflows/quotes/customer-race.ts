import { MedusaError } from "@medusajs/framework/utils"
import { ExponentialBackoff, handleWhen, retry } from "cockatiel"

/** In Medusa's words, of its unique index on a customer's e-mail address. */
const TAKEN = /^Customer with email\b.*already exists/

const isLost = (error: unknown): boolean => MedusaError.isMedusaError(error) && TAKEN.test(error.message)

/** Who lost a race finds at the next try what the winner made; more are for crowds. Delays in milliseconds, with jitter. */
const again = retry(handleWhen(isLost), {
  maxAttempts: 5,
  backoff: new ExponentialBackoff({ initialDelay: 10, maxDelay: 640 }),
})

/**
 * Carries out what finds the customer of an e-mail address or makes one, and again where somebody else made that customer
 * in between: Medusa looks first and writes then, so of two who come at once with an address that is new both find nothing
 * and one is refused. What is carried out has to undo itself where it fails, as a workflow does.
 */
export const pastCustomerRace = <T>(work: () => Promise<T>): Promise<T> => again.execute(work)
