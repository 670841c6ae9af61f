/**
 * Something that a person can mend: the message is the whole sentence they read, with no stack under it.
 * Anything else that is thrown is a defect of ours and is shown with its stack.
 */
export class StartProblem extends Error {
  override name = "StartProblem"
}

/** The text to print for whatever was thrown: a sentence for a problem, the stack for a defect. */
export function describe(thrown: unknown): string {
  if (thrown instanceof StartProblem) return thrown.message
  if (thrown instanceof Error) return thrown.stack ?? thrown.message
  return String(thrown)
}

/** The short cause inside an unknown error, e.g. "ECONNREFUSED 127.0.0.1:5432". */
export function causeOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return causeOf(thrown.errors[0])
  if (thrown instanceof Error) {
    return thrown.cause instanceof Error ? causeOf(thrown.cause) : thrown.message || thrown.name
  }
  return String(thrown)
}
