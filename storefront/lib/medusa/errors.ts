/** Medusa did not answer in time, refused the connection, or said something that is not an answer. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError"

  constructor(
    what: string,
    options?: ErrorOptions,
    /** The status of what it said, where it said something. */
    readonly status: number | null = null,
  ) {
    super(`The store can't be reached just now (${what}).`, options)
  }
}

/** Medusa answered, and the answer was no. `message` is a sentence that can be shown to the shopper. */
export class StoreRefusedError extends Error {
  override readonly name = "StoreRefusedError"

  constructor(
    message: string,
    readonly status: number,
    /** The parsed JSON body of the refusal, or null where it had none. */
    readonly body: unknown,
  ) {
    super(message)
  }
}
