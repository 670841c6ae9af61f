export interface Zones {
  /** `America`, `Europe`; what has none comes under its own name. */
  area: string
  zones: { value: string; name: string }[]
}

/** All time zones, by area; the given one is among them under whatever name it has. */
export function timeZones(given: string): Zones[] {
  const known = Intl.supportedValuesOf("timeZone")
  const all = given && !known.includes(given) ? [...known, given].toSorted() : known
  const areas = new Map<string, Zones["zones"]>()
  for (const value of all) {
    const [area = value, ...place] = value.split("/")
    const zones = areas.get(area) ?? []
    zones.push({ value, name: (place.length > 0 ? place.join(", ") : area).replaceAll("_", " ") })
    areas.set(area, zones)
  }
  return [...areas].map(([area, zones]) => ({ area, zones }))
}

/** That of this browser. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
