import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { drawPictures } from "../workflows/draw-pictures"
import { CATALOGUE_SYNCED } from "../workflows/sync-catalogue"

/**
 * Draws what a sync brought, after its end and in the background. Not in a process that only serves or runs a script:
 * it would be gone before the pictures are there.
 */
export default async function drawAfterSync({
  event,
  container,
}: SubscriberArgs<{ changed: boolean }>): Promise<void> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  if (!event.data.changed || projectConfig.workerMode === "server") return
  await drawPictures(container)
}

export const config: SubscriberConfig = {
  event: CATALOGUE_SYNCED,
  context: { subscriberId: "ties-draw-after-sync" },
}
