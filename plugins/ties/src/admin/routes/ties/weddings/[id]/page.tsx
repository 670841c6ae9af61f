import { useParams } from "react-router-dom"
import { WeddingPage } from "../../../../wedding/wedding-page"

/** One wedding. */
export default function TiesWeddingPage() {
  const { id = "" } = useParams()
  return <WeddingPage id={id} />
}

export const handle = { breadcrumb: () => "Wedding" }
