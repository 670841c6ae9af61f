import Link from "next/link"
import type { ButtonHTMLAttributes, ComponentProps } from "react"

const SHAPE =
  "inline-flex min-h-12 items-center justify-center gap-3 px-7 text-base transition-colors duration-150 disabled:cursor-not-allowed"
const LOOK = {
  primary: "bg-ink text-paper hover:bg-ink/85 disabled:bg-line disabled:text-ink-soft",
  plain:
    "border border-ink text-ink hover:bg-ink hover:text-paper disabled:border-line disabled:bg-transparent disabled:text-ink-soft",
} as const

interface Look {
  look?: keyof typeof LOOK
}

export function Button({
  look = "primary",
  className = "",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look) {
  return <button type="button" {...rest} className={`${SHAPE} ${LOOK[look]} ${className}`} />
}

/** A link that leads on, dressed as a button. */
export function ButtonLink({
  look = "primary",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={`${SHAPE} ${LOOK[look]} ${className}`} />
}
