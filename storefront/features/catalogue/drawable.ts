import type { TieStyle } from "@kct/contract"
import { type DrawableStyle, WIDTH_LIMITS_INCHES } from "@kct/drawing"

/** A style as it can be drawn: a width that no tie can have must not take the whole shop down. */
export function drawable(style: Pick<TieStyle, "slug" | "name" | "width_inches">): DrawableStyle {
  const { slug, name, width_inches: width } = style
  if (width === null || !Number.isFinite(width)) return { slug, name, width_inches: null }
  const { min, max } = WIDTH_LIMITS_INCHES
  return { slug, name, width_inches: Math.min(max, Math.max(min, width)) }
}
