import { Builder } from "./builder"
import { getPartyShop } from "./read-party-shop"

/** The builder with all that it can choose from; what is chosen stays in the browser. */
export async function BuilderPage({ region }: { region: string }) {
  const shop = await getPartyShop(region)
  return shop ? <Builder shop={shop} /> : null
}
