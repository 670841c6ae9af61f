import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Problem } from "../components/problem"
import { keys } from "../lib/query-keys"
import { readProductTie } from "../lib/requests"
import { TieSection } from "../product-tie/tie-section"

/** Where a product's colour comes from. Shows nothing for products that are not ties, nor until that is known. */
export default function ProductTieWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  const tie = useQuery({
    queryKey: keys.productTie(product.id),
    queryFn: () => readProductTie(product.id),
    staleTime: 0,
  })
  if (tie.data) return <TieSection tie={tie.data} />
  if (!tie.error) return null
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pt-4">
        Tie
      </Heading>
      <Problem
        title="Whether this product is a tie could not be read"
        error={tie.error}
        retry={() => void tie.refetch()}
        retrying={tie.isFetching}
      />
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "kct-ties:product-tie" })
