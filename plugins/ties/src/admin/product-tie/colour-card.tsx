import { Copy, Text } from "@medusajs/ui"
import { tiePicture } from "../lib/tie-picture"
import type { Tie } from "./tie-section"

/** A necktie of no particular width: the widget is about the colour. */
const ANY_STYLE = { slug: "necktie", name: "Necktie" }

/** The colour as cloth, as a value and by name. */
export function ColourCard({ color }: { color: Tie["color"] }) {
  return (
    <div className="flex items-center gap-x-4 px-6 py-4">
      <div className="bg-ui-bg-component shadow-elevation-card-rest flex h-[120px] w-24 shrink-0 items-center justify-center rounded-md">
        <img src={tiePicture(ANY_STYLE, color.hex, 96)} alt="" width={96} height={120} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-2">
        <Text weight="plus" className="text-ui-fg-base break-words">
          {color.name}
        </Text>
        {color.hex === null ? (
          <Text size="small" className="text-ui-fg-subtle">
            The service gives no colour value
          </Text>
        ) : (
          <div className="flex items-center gap-x-2">
            <span
              className="border-ui-border-strong h-4 w-4 rounded-[4px] border"
              style={{ backgroundColor: color.hex }}
              aria-hidden
            />
            <Text size="small" family="mono" className="text-ui-fg-subtle">
              {color.hex}
            </Text>
            <Copy content={color.hex} variant="mini" aria-label={`Copy ${color.hex}`} />
          </div>
        )}
      </div>
    </div>
  )
}
