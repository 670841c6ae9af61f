import { XMark } from "@medusajs/icons"
import { Drawer, Heading, IconButton, Kbd } from "@medusajs/ui"

/** Medusa's drawer header, but its close button has a name that a screen reader can say. */
export function DrawerHeader({ title, description }: { title: string; description: string }) {
  return (
    <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Drawer.Title asChild>
          <Heading className="break-words">{title}</Heading>
        </Drawer.Title>
        <Drawer.Description className="txt-small text-ui-fg-subtle break-words">
          {description}
        </Drawer.Description>
      </div>
      <div className="flex items-center gap-x-2">
        <Kbd>esc</Kbd>
        <Drawer.Close asChild>
          <IconButton size="small" variant="transparent" aria-label="Close">
            <XMark />
          </IconButton>
        </Drawer.Close>
      </div>
    </div>
  )
}
