import type { TieStyle } from "@kct/contract"

type Shape = Pick<TieStyle, "slug" | "kind" | "width_inches">

/**
 * The style that a colour is shown in before a shopper chooses one: the widest necktie, which shows most of the
 * cloth; else whatever comes first. Null where there is no style at all.
 */
export function firstStyleOf<T extends Shape>(styles: readonly T[]): T | null {
  const neckties = styles.filter(({ kind, width_inches }) => kind === "necktie" && width_inches !== null)
  const widest = neckties.reduce<T | null>(
    (best, style) => ((style.width_inches ?? 0) > (best?.width_inches ?? 0) ? style : best),
    null,
  )
  return widest ?? styles[0] ?? null
}

/** `3.25 in`, or null where a style has no width of its own. */
export function widthOf({ width_inches }: Pick<Shape, "width_inches">): string | null {
  return width_inches === null ? null : `${width_inches} in`
}
