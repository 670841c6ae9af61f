import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

export interface SectionProps {
  title: string
  /** Beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** One part of a page, with its name. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <Container className="divide-y overflow-hidden p-0" role="region" aria-label={title}>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {actions}
      </div>
      {children}
    </Container>
  )
}
