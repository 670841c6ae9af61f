import { progressLine } from "./bootstrap/line.cjs"

/** What a step hands on, and the words for its line: what was done, or why there was nothing to do. */
export interface Done<T> {
  value: T
  note: string
}

/** Runs steps and prints one line for each as it ends, with the time it took. */
export class Progress {
  private closed = false

  constructor(private readonly print: (line: string) => void) {}

  /** From now on nothing is printed: what fails because everything is being stopped is no news. */
  close(): void {
    this.closed = true
  }

  async step<T>(name: string, work: () => Promise<Done<T>>): Promise<T> {
    const began = Date.now()
    try {
      const { value, note } = await work()
      this.print(progressLine("done", name, Date.now() - began, note))
      return value
    } catch (error) {
      if (!this.closed) this.print(progressLine("failed", name, Date.now() - began, "failed"))
      throw error
    }
  }
}
