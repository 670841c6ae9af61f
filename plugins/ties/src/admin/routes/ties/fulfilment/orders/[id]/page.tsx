import { useParams } from "react-router-dom"
import { PackingPage } from "../../../../../fulfilment/packing/packing-page"

/** One party at the packing table. */
export default function TiesPackingPage() {
  const { id = "" } = useParams()
  // Each party by itself: what was scanned for one is nothing to the next.
  return <PackingPage key={id} id={id} />
}

export const handle = { breadcrumb: () => "Packing" }
