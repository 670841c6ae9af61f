import type { MedusaContainer } from "@medusajs/framework/types"
import { defineFileConfig } from "@medusajs/framework/utils"
import { bootOptions } from "../boot-options"
import { runJob } from "../run-job"
import { drawPictures } from "../workflows/draw-pictures"

/** Finishes what the drawing after a sync could not: a process that was stopped, a store of files that was full. */
export default async function drawOnSchedule(container: MedusaContainer): Promise<void> {
  await runJob(container, "The pictures of ties could not be drawn; the next run goes on", drawPictures)
}

const { schedule } = bootOptions().pictures

defineFileConfig({ path: __filename, isDisabled: () => schedule === null })

export const config = { name: "draw-tie-pictures", schedule: schedule ?? "" }
