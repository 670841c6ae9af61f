import { openSync } from "fontkit"

/** Of the DejaVu family: free, and with most scripts that names are written in. */
export const FONTS = {
  plain: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
} as const
export type FontName = keyof typeof FONTS

/** Stands where a letter can't be printed, so that it is seen that one is there. */
const UNPRINTABLE = "□"

const known = new Map<FontName, ReadonlySet<number>>()

function lettersOf(name: FontName): ReadonlySet<number> {
  const found = known.get(name)
  if (found) return found
  const font = openSync(FONTS[name])
  const letters = new Set("characterSet" in font ? font.characterSet : [])
  known.set(name, letters)
  return letters
}

/**
 * A text as it can be printed: without what is no letter, such as marks of direction, and with a box for each letter that
 * the font lacks. A name in any script is printed, or seen to be there.
 */
export function printable(text: string, name: FontName): string {
  const letters = lettersOf(name)
  const shown = [...text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")]
    .map((letter) => (letters.has(letter.codePointAt(0) ?? 0) ? letter : UNPRINTABLE))
    .join("")
  return isFromRight(shown) ? shown.split(" ").reverse().join(" ") : shown
}

/** Letters of a word are turned round as it is drawn, but words are set from the left, one after the other. */
const isFromRight = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) &&
  !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text)
