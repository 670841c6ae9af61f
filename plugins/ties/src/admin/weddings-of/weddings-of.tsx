import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { LookupQuery } from "../../contract/desk"
import { Problem } from "../components/problem"
import { Section } from "../components/section"
import { useNow } from "../hooks/use-now"
import { deskKeys } from "../lib/desk-keys"
import { lookUp } from "../lib/desk-requests"
import { formatCountOf } from "../lib/format"
import { WeddingLine } from "../wedding-parts/wedding-line"

export interface WeddingsOfProps {
  query: LookupQuery
  title: string
  /** What else there is to say of them. */
  children?: ReactNode
}

/** The weddings behind something of Medusa's. Nothing where there is none, nor until that is known. */
export function WeddingsOf({ query, title, children }: WeddingsOfProps) {
  const now = useNow()
  const found = useQuery({
    queryKey: deskKeys.lookup(query),
    queryFn: () => lookUp(query),
    staleTime: 0,
    retry: false,
  })
  if (found.data && found.data.weddings.length === 0) return null
  if (found.data) {
    const { weddings, count } = found.data
    return (
      <Section title={title}>
        <ul className="divide-y">
          {weddings.map((wedding) => (
            <WeddingLine key={wedding.id} wedding={wedding} now={now} />
          ))}
        </ul>
        {count > weddings.length && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-3">
            And {formatCountOf(count - weddings.length, "more wedding")}.
          </Text>
        )}
        {children}
      </Section>
    )
  }
  if (!found.error) return null
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pt-4">
        {title}
      </Heading>
      <Problem
        title="Whether there is a wedding could not be read"
        error={found.error}
        retry={() => void found.refetch()}
        retrying={found.isFetching}
      />
    </Container>
  )
}
