import { notFound } from "next/navigation"
import { Builder } from "./builder"
import { getPartyShop } from "./read-party-shop"
import type { Step } from "./steps"

/** The builder with all that it can choose from; what is chosen stays in the browser. */
export async function BuilderPage({ region, served }: { region: string; served: Step }) {
  const shop = await getPartyShop(region)
  if (!shop) notFound()
  return <Builder shop={shop} served={served} />
}
