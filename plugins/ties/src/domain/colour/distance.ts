import { converter, differenceCiede2000, parse } from "culori"
import { remember } from "./remember"

const ciede2000 = differenceCiede2000()
const lab65 = converter("lab65")
const labOf = remember((hex) => {
  const parsed = parse(hex)
  return parsed && lab65(parsed)
})

/**
 * How different two colours look, by CIEDE2000 (CIE 142-2001; Sharma, Wu, Dalal 2005; textile weights of 1):
 * 0 is the same, about 1 the least that an eye can tell apart, 100 black against white.
 * @returns null where either has no value, or one that is not a colour: unknown is not far and not near.
 */
export function colourDistance(one: string | null, other: string | null): number | null {
  const [a, b] = [one, other].map((hex) => (hex === null ? undefined : labOf(hex)))
  if (!a || !b) return null
  return ciede2000(a, b)
}
