import type { z } from "@medusajs/framework/zod"

/** One way to misbehave: what may be asked of it, and a pure change of a catalogue, an answer or a reply. */
export interface Fault<Subject, Input> {
  /**
   * The change for one value of the fault; `true` stands for its default.
   * @returns the change, or what is wrong with the value.
   */
  bind(value: unknown): { change: (subject: Subject) => Subject } | { wrong: string }
  /** Never set: carries the type of the value to `Scenario`. */
  readonly input?: Input
}

/** Makes a fault; a schema of `z.literal(true)` makes one that can only be on. */
export function fault<Subject, Schema extends z.ZodType>(
  schema: Schema,
  byDefault: z.input<Schema>,
  apply: (subject: Subject, value: z.output<Schema>) => Subject,
): Fault<Subject, z.input<Schema> | true> {
  return {
    bind(value) {
      const parsed = schema.safeParse(value === true ? byDefault : value)
      if (parsed.success) return { change: (subject) => apply(subject, parsed.data) }
      const [issue] = parsed.error.issues
      return { wrong: [...(issue?.path ?? []), issue?.message].join(": ") }
    },
  }
}
