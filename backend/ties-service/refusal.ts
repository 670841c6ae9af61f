/** An answer other than 200 that an endpoint chose; its message goes to the caller. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 413,
    message: string,
  ) {
    super(message)
  }
}
