/** Milliseconds for which a link that opened something is remembered. */
const REMEMBERED_FOR = 3_600_000
const MOST = 10_000

/**
 * Links that opened something lately, by their hashes. Who guesses through the shop has the shop's address, or a whole
 * office's: those who come from there with a good link are let by all the same.
 */
export class KnownLinks {
  private readonly until = new Map<string, number>()

  add(hash: string, now: number): void {
    // Last in, last out: the first key is the one that was used longest ago.
    this.until.delete(hash)
    this.until.set(hash, now + REMEMBERED_FOR)
    const [oldest] = this.until.keys()
    if (this.until.size > MOST && oldest !== undefined) this.until.delete(oldest)
  }

  has(hash: string, now: number): boolean {
    return (this.until.get(hash) ?? 0) > now
  }

  forget(hash: string): void {
    this.until.delete(hash)
  }
}
