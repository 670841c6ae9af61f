import type { PostalAddress } from "../members/postal-address"

/** What is known of where the ties of a member go. */
export interface Recipient {
  key: string
  /** What they have said themselves. */
  ships: "party" | "own" | null
  address: PostalAddress | null
}

export interface Destination {
  /** The same for the same place, so that who ships twice ships once. */
  key: string
  kind: "party" | "own" | "pick_up"
  /** Null for what is fetched at the store, and where nobody has given any. */
  address: PostalAddress | null
  /** Keys of the members whose bags go there. */
  members: string[]
}

const plain = (text: string | null): string =>
  (text ?? "").normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ")

/** Two who live together get one parcel: the name is no part of the place. */
export const placeKey = ({ line_1, line_2, city, postal_code, country_code }: PostalAddress): string =>
  [line_1, line_2, city, postal_code, country_code].map(plain).join("|")

/**
 * Where a party's bags go, the party's own parcel first. Only where each member gets their own does an address of theirs
 * count; who has given none goes with the party.
 * @param party address of the order; null where it has none
 */
export function destinationsOf(
  delivery: "one_address" | "each_member" | "pick_up",
  party: PostalAddress | null,
  members: readonly Recipient[],
): Destination[] {
  const shared: Destination =
    delivery === "pick_up"
      ? { key: "pick_up", kind: "pick_up", address: null, members: [] }
      : { key: "party", kind: "party", address: party, members: [] }
  const own = new Map<string, Destination>()
  const partyPlace = party && placeKey(party)
  for (const { key, ships, address } of members) {
    const place = delivery === "each_member" && ships === "own" && address ? placeKey(address) : null
    if (address === null || place === null || place === partyPlace) {
      shared.members.push(key)
      continue
    }
    const known = own.get(place)
    if (known) known.members.push(key)
    else own.set(place, { key: `own:${key}`, kind: "own", address, members: [key] })
  }
  const all = [...own.values()]
  return shared.members.length > 0 || all.length === 0 ? [shared, ...all] : all
}
