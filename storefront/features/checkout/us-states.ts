/** ISO 3166-2 codes of the United States, lower case as Medusa's tax regions have them, with their names. */
export const US_STATES: readonly (readonly [code: string, name: string])[] = [
  ["us-al", "Alabama"],
  ["us-ak", "Alaska"],
  ["us-az", "Arizona"],
  ["us-ar", "Arkansas"],
  ["us-ca", "California"],
  ["us-co", "Colorado"],
  ["us-ct", "Connecticut"],
  ["us-de", "Delaware"],
  ["us-dc", "District of Columbia"],
  ["us-fl", "Florida"],
  ["us-ga", "Georgia"],
  ["us-hi", "Hawaii"],
  ["us-id", "Idaho"],
  ["us-il", "Illinois"],
  ["us-in", "Indiana"],
  ["us-ia", "Iowa"],
  ["us-ks", "Kansas"],
  ["us-ky", "Kentucky"],
  ["us-la", "Louisiana"],
  ["us-me", "Maine"],
  ["us-md", "Maryland"],
  ["us-ma", "Massachusetts"],
  ["us-mi", "Michigan"],
  ["us-mn", "Minnesota"],
  ["us-ms", "Mississippi"],
  ["us-mo", "Missouri"],
  ["us-mt", "Montana"],
  ["us-ne", "Nebraska"],
  ["us-nv", "Nevada"],
  ["us-nh", "New Hampshire"],
  ["us-nj", "New Jersey"],
  ["us-nm", "New Mexico"],
  ["us-ny", "New York"],
  ["us-nc", "North Carolina"],
  ["us-nd", "North Dakota"],
  ["us-oh", "Ohio"],
  ["us-ok", "Oklahoma"],
  ["us-or", "Oregon"],
  ["us-pa", "Pennsylvania"],
  ["us-ri", "Rhode Island"],
  ["us-sc", "South Carolina"],
  ["us-sd", "South Dakota"],
  ["us-tn", "Tennessee"],
  ["us-tx", "Texas"],
  ["us-ut", "Utah"],
  ["us-vt", "Vermont"],
  ["us-va", "Virginia"],
  ["us-wa", "Washington"],
  ["us-wv", "West Virginia"],
  ["us-wi", "Wisconsin"],
  ["us-wy", "Wyoming"],
]

/** A state as it was typed or filled in by a browser (`NY`, `New York`, `us-ny`) as its code; null for no state. */
export function stateCode(text: string): string | null {
  const wanted = text.trim().toLowerCase()
  const found = US_STATES.find(
    ([code, name]) => wanted === code || wanted === code.slice(3) || wanted === name.toLowerCase(),
  )
  return found ? found[0] : null
}

/** The name of a state by its code; whatever else stands there is shown as it is. */
export function stateName(code: string): string {
  return US_STATES.find(([one]) => one === code)?.[1] ?? code
}
