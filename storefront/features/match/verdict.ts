/**
 * What a difference between a dress and a tie means to somebody who looks at both, in CIEDE2000 up to which each holds.
 *
 * 2: seen side by side by a careful eye (Mahy, Van Eycken, Oosterlinck, Color Research and Application 19, 1994: about
 * 1 is the least that can be seen; fabric's own sheen and weave make as much again).
 * 5: seen at a glance, still called the same colour; the shop warns of a party's colours up to here (`CLOSE`).
 * 20: plainly another colour of a related look; beyond that the two stand against each other. The house's own limit.
 *
 * None of them is called a match: a screen shows satin as one flat colour, and a photo is a few units off even when
 * it is balanced on something white. Only cloth beside cloth is exact, which is what swatches are for.
 */
export const VERDICTS = [
  { kind: "very_close", upTo: 2, words: "Very close" },
  { kind: "close", upTo: 5, words: "Close: order a swatch to be sure" },
  { kind: "coordinates", upTo: 20, words: "Coordinates with it" },
  { kind: "contrast", upTo: Infinity, words: "Contrasts with it" },
] as const

export type Verdict = (typeof VERDICTS)[number]

/** @param difference CIEDE2000, 0 or more */
export function verdictOf(difference: number): Verdict {
  return VERDICTS.find(({ upTo }) => difference <= upTo) ?? VERDICTS[3]
}
