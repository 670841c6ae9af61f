import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Problem } from "../components/problem"
import { orderWeddingsKey, readOrderWeddings } from "../order-weddings/requests"
import { Weddings } from "../order-weddings/weddings"

/** The weddings of an order, and the edit of their ties. Nothing where it has none, nor until that is known. */
export default function OrderWeddingsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const found = useQuery({
    // An edit of Medusa's own changes the order's version, and with it the weddings.
    queryKey: [...orderWeddingsKey(order.id), order.version],
    queryFn: () => readOrderWeddings(order.id),
    staleTime: 0,
  })
  if (found.data && found.data.weddings.length === 0) return null
  if (found.data) return <Weddings found={found.data} />
  if (!found.error) return null
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pt-4">
        Weddings
      </Heading>
      <Problem
        title="The weddings of this order could not be read"
        error={found.error}
        retry={() => void found.refetch()}
        retrying={found.isFetching}
      />
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after", id: "kct-ties:order-weddings" })
