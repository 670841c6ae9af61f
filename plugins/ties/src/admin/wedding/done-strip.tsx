import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"

export interface Done {
  sentence: string
  /** Takes it back; null where nothing can. */
  undo: (() => void) | null
}

/** What was just done, and the way back. It stays until something else is done: nobody reads as fast as a toast goes. */
export function DoneStrip({ done, dismiss }: { done: Done | null; dismiss: () => void }) {
  return (
    <div role="status">
      {done && (
        <div className="bg-ui-tag-green-bg border-ui-tag-green-border flex flex-wrap items-center justify-between gap-2 border-t px-6 py-2">
          <span className="flex items-center gap-x-2">
            <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
            <Text size="small" leading="compact" className="text-ui-tag-green-text">
              {done.sentence}
            </Text>
          </span>
          <span className="flex gap-x-2">
            {done.undo && (
              <Button size="small" variant="secondary" onClick={done.undo}>
                Undo
              </Button>
            )}
            <Button size="small" variant="transparent" onClick={dismiss}>
              Dismiss
            </Button>
          </span>
        </div>
      )}
    </div>
  )
}
