/**
 * How the next requests of a kind go wrong. `cut-after` drops the connection once the work is done, `cut-before` before it;
 * `error` answers as a provider does that has broken down; `decline` refuses the payment.
 */
export type Fault = "cut-after" | "cut-before" | "error" | "decline"

interface Armed {
  on: string
  fault: Fault
  times: number
}

/** What a stand-in was told to get wrong. */
export class Faults {
  private armed: Armed[] = []

  /** @param on the kind of request, such as `capture` */
  arm(on: string, fault: Fault, times = 1): void {
    this.armed.push({ on, fault, times })
  }

  clear(): void {
    this.armed = []
  }

  /** The fault of this request, if it is to have one. */
  take(on: string): Fault | null {
    const found = this.armed.find((one) => one.on === on && one.times > 0)
    if (!found) return null
    found.times -= 1
    return found.fault
  }
}
