import { askPrice } from "@/features/builder/pricing/ask-price"

/** The store's price of a party that is being put together; it changes nothing and is kept by nobody. */
export async function POST(request: Request): Promise<Response> {
  return askPrice(request)
}
