import type { Answer } from "./serve"

interface Kept {
  request: string
  answer: Answer
}

/** Answers under the keys of their requests: the same key again is told what the first one was told, and nothing is done. */
export class Repeats {
  private readonly kept = new Map<string, Kept>()

  find(key: string | undefined): Kept | undefined {
    return key === undefined ? undefined : this.kept.get(key)
  }

  keep(key: string | undefined, request: string, answer: Answer): void {
    if (key !== undefined) this.kept.set(key, { request, answer })
  }
}
