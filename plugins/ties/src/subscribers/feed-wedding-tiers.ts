import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { feedTiers } from "../workflows/pricing-rules/feed-tiers"
import { CATALOGUE_SYNCED } from "../workflows/sync-catalogue"

/** Takes the service's wedding tiers over with each sync, where the option says so. Twice does nothing more. */
export default async function feedWeddingTiers({ container }: SubscriberArgs): Promise<void> {
  await feedTiers(container)
}

export const config: SubscriberConfig = {
  event: CATALOGUE_SYNCED,
  context: { subscriberId: "ties-feed-wedding-tiers" },
}
