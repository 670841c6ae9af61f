import Link from "next/link"
import type { ReactNode } from "react"

/** Of its heading, which the keyboard goes on from. */
export const OUTLOOK = "outlook-heading"

interface Props {
  /** What is asked for. */
  title: string
  /** What it comes to. */
  outcome: ReactNode
  /** How it is done. */
  children: ReactNode
  /** The way out of it. */
  back: string
}

/** A change before it is made: what is asked for, what it comes to, how it is done, and the way out of it. */
export function OutlookFrame({ title, outcome, children, back }: Props) {
  return (
    <section aria-labelledby={OUTLOOK} className="mt-8 bg-linen p-6 sm:p-8">
      <h2 id={OUTLOOK} tabIndex={-1} className="scroll-mt-24 text-title outline-none">
        What it changes
      </h2>
      <p className="mt-1 text-ink-soft">{title}</p>
      {outcome}
      <div className="mt-6">{children}</div>
      <p className="mt-3">
        <Link href={back} prefetch={false} scroll={false} className="link py-2">
          Leave it as it is
        </Link>
      </p>
    </section>
  )
}

/** Why it can't be said what a change comes to, in the place of that. */
export function OutlookRefused({ children }: { children: ReactNode }) {
  return (
    <p
      id={OUTLOOK}
      tabIndex={-1}
      role="alert"
      className="mt-8 border-l-2 border-alert pl-5 text-alert outline-none"
    >
      {children}
    </p>
  )
}
