import { colourDifference } from "@/lib/colour"
import { type Verdict, verdictOf } from "./verdict"

/** A colour of ours, with the address of its page. */
export interface TieColour {
  slug: string
  name: string
  hex: string
  url: string
}

export interface Ranked extends TieColour {
  difference: number
  verdict: Verdict
}

/** Our colours by how near they come to one of the shopper's, the nearest first. */
export function rankColours(hex: string, colours: readonly TieColour[]): Ranked[] {
  return colours.map((colour) => compared(hex, colour)).sort((a, b) => a.difference - b.difference)
}

export function compared(hex: string, colour: TieColour): Ranked {
  const difference = colourDifference(hex, colour.hex)
  return { ...colour, difference, verdict: verdictOf(difference) }
}
