/** The largest party, and the most ties of one of its members. */
export interface PartyLimits {
  members: number
  quantity: number
}

export interface AskedMember {
  key: string
  role: string
  color: string
  style: string
  quantity: number
}

/** What a party may be made of. */
export interface PartyGround {
  limits: PartyLimits
  /** Slugs. */
  themes: readonly string[]
  roles: readonly string[]
  /** Id of the variant of a colour in a style; null where it is not sold. */
  variantOf: (color: string, style: string) => string | null
  /** Whether the colour is sold in any style. */
  knowsColor: (color: string) => boolean
}

/**
 * Everything that is wrong with a party, each a sentence with its field first; none where it can be priced and bought.
 */
export function faultsOfParty(
  { theme, members }: { theme: string | null; members: readonly AskedMember[] },
  ground: PartyGround,
): string[] {
  const { limits } = ground
  if (members.length > limits.members) {
    return [`members: a party has ${limits.members} members at most, and this one ${members.length}`]
  }
  const faults: string[] = []
  if (theme !== null && !ground.themes.includes(theme)) faults.push(`theme: there is no theme "${theme}"`)
  const seen = new Set<string>()
  members.forEach(({ key, role, color, style, quantity }, index) => {
    const field = `members.${index}`
    if (seen.has(key)) faults.push(`${field}.key: "${key}" is there twice`)
    seen.add(key)
    if (!ground.roles.includes(role)) faults.push(`${field}.role: there is no role "${role}"`)
    if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > limits.quantity) {
      faults.push(`${field}.quantity: must be a whole number from 1 to ${limits.quantity}`)
    }
    if (!ground.knowsColor(color)) faults.push(`${field}.color: there is no colour "${color}" on sale`)
    else if (ground.variantOf(color, style) === null) {
      faults.push(`${field}.style: "${color}" is not sold as "${style}"`)
    }
  })
  return faults
}
