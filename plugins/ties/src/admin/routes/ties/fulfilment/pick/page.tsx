import { PickPage } from "../../../../fulfilment/pick-page"

/** What is to be fetched in one walk. */
export default function TiesPickPage() {
  return <PickPage />
}

export const handle = { breadcrumb: () => "Pick list" }
