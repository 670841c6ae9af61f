/** The wedding price that a store begins with; from then on its staff decide. */
export const FIRST_TIERS: readonly { minimumQuantity: number; percent: number }[] = [
  { minimumQuantity: 2, percent: 5 },
  { minimumQuantity: 4, percent: 10 },
  { minimumQuantity: 6, percent: 15 },
  { minimumQuantity: 10, percent: 20 },
]

/** The name of a tier that nobody has named. */
export const tierName = (minimumQuantity: number): string => `Wedding of ${minimumQuantity} and more`
