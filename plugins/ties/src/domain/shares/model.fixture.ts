/**
 * What a party owes and has paid, told a second time and in another way: whole numbers of ten-thousandths of a cent, kept
 * from event to event, where the domain computes a state from a ledger.
 */
const TIERS: readonly [ties: number, percent: bigint][] = [
  [10, 20n],
  [6, 15n],
  [4, 10n],
  [2, 5n],
  [0, 0n],
]
/** Ten-thousandths in a cent. */
const FINE = 10_000n

const halfUp = (amount: bigint, per: bigint): bigint => (2n * amount + per) / (2n * per)
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

export class Model {
  /** Cents of each one's tie before anything is taken off; the couple's own under `couple`. */
  readonly prices = new Map<string, bigint>()
  /** Cents that each has paid and not had back. */
  readonly wallets = new Map<string, bigint>([["couple", 0n]])
  /** Cents above which a member who has paid never owes. */
  private readonly caps = new Map<string, bigint>()
  private goodwill = 0n

  constructor(
    private readonly shipping: bigint,
    private readonly tax: bigint,
    coupleTie: bigint,
  ) {
    this.prices.set("couple", coupleTie)
  }

  private get percent(): bigint {
    const ties = this.prices.size
    return TIERS.find(([from]) => ties >= from)?.[1] ?? 0n
  }

  /** Ten-thousandths of a cent. */
  exact(id: string): bigint {
    return (this.prices.get(id) ?? 0n) * (100n - this.percent) * (100n + this.tax)
  }

  /** Ten-thousandths of a cent. */
  exactTotal(): bigint {
    const ties = [...this.prices.keys()].reduce((sum, id) => sum + this.exact(id), 0n)
    return ties + this.shipping * (100n + this.tax) * 100n - this.goodwill * FINE
  }

  get members(): string[] {
    return [...this.prices.keys()].filter((id) => id !== "couple")
  }

  private owed(id: string): bigint {
    if (id !== "couple") return this.caps.get(id) ?? halfUp(this.exact(id), FINE)
    return this.members.reduce((rest, member) => rest - this.owed(member), halfUp(this.exactTotal(), FINE))
  }

  due(id: string): bigint {
    if (!this.prices.has(id)) return 0n
    const due = this.owed(id) - this.walletOf(id)
    return due > 0n ? due : 0n
  }

  walletOf = (id: string): bigint => this.wallets.get(id) ?? 0n

  pay(id: string): void {
    const due = this.due(id)
    if (due === 0n) return
    this.wallets.set(id, this.walletOf(id) + due)
    if (id !== "couple") this.caps.set(id, due)
  }

  /** Somebody comes, goes (null), or wears another tie. */
  wear(id: string, price: bigint | null): void {
    if (price === null) this.prices.delete(id)
    else this.prices.set(id, price)
    this.giveBack()
  }

  private giveBack(): void {
    for (const [id, cap] of this.caps) {
      const now = least(cap, halfUp(this.exact(id), FINE))
      this.caps.set(id, now)
      this.wallets.set(id, now)
    }
    this.wallets.set("couple", least(this.walletOf("couple"), this.owed("couple")))
  }

  /** Staff give something back that was not too much. @returns cents */
  favour(id: string, wanted: bigint): bigint {
    const given = least(wanted, this.walletOf(id))
    this.wallets.set(id, this.walletOf(id) - given)
    const cap = this.caps.get(id)
    if (cap !== undefined) this.caps.set(id, cap - given)
    this.goodwill += given
    return given
  }

  cancel(percent: bigint): void {
    for (const [id, wallet] of this.wallets) this.wallets.set(id, wallet - halfUp(wallet * percent, 100n))
  }
}
