import { StockPage } from "../../../../fulfilment/stock-page"

/** What is there, what weddings hold, and what runs low. */
export default function TiesStockPage() {
  return <StockPage />
}

export const handle = { breadcrumb: () => "Stock" }
