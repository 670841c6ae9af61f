import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Problem } from "../components/problem"
import { orderSwatchesKey, readOrderSwatches } from "../order-swatches/requests"
import { SwatchKits } from "../order-swatches/swatch-kits"

/** The swatch kits of an order: which cloth to pack, and what became of the credit. Nothing where it has none. */
export default function OrderSwatchesWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const found = useQuery({
    queryKey: orderSwatchesKey(order.id),
    queryFn: () => readOrderSwatches(order.id),
    staleTime: 0,
  })
  if (found.data && found.data.kits.length === 0) return null
  if (found.data) return <SwatchKits orderId={order.id} kits={found.data.kits} />
  if (!found.error) return null
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pt-4">
        Swatch kits
      </Heading>
      <Problem
        title="The swatch kits of this order could not be read"
        error={found.error}
        retry={() => void found.refetch()}
        retrying={found.isFetching}
      />
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "kct-ties:order-swatches" })
