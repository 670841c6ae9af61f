import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CATALOGUE_CHANGES } from "../catalogue-view/changes"
import { renewCatalogue } from "../catalogue-view/renew"

/** Marks the catalogue as changed. Twice for one event is harmless, so a retry is safe. */
export default async function renewOnChange({ container }: SubscriberArgs): Promise<void> {
  await renewCatalogue(container)
}

export const config: SubscriberConfig = {
  event: CATALOGUE_CHANGES,
  context: { subscriberId: "ties-renew-catalogue" },
}
