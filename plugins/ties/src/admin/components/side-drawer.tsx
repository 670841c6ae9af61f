import { XMark } from "@medusajs/icons"
import { Drawer, Heading, IconButton, Kbd } from "@medusajs/ui"
import { type ReactNode, useRef } from "react"

export interface SideDrawerProps {
  open: boolean
  close: () => void
  title: string
  description: string
  children: ReactNode
  /** What can be done; stays in sight. */
  footer?: ReactNode
  /** Id of the element that the keyboard goes to when it closes, in place of where it was. */
  landing?: string | null
}

/**
 * Medusa's drawer, with what it lacks where it is opened by code: the keyboard returns to where it was, and the
 * close button has a name that a screen reader can say.
 */
export function SideDrawer({
  open,
  close,
  title,
  description,
  children,
  footer,
  landing = null,
}: SideDrawerProps) {
  const before = useRef<Element | null>(null)
  return (
    <Drawer open={open} onOpenChange={(next) => !next && close()}>
      <Drawer.Content
        onOpenAutoFocus={() => {
          before.current = document.activeElement
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          const place = landing === null ? before.current : document.getElementById(landing)
          if (place instanceof HTMLElement) place.focus()
        }}
      >
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
        {/* In the tab order, so that a long body scrolls by keyboard. */}
        <Drawer.Body className="overflow-y-auto p-0" tabIndex={0}>
          {children}
        </Drawer.Body>
        {footer && <Drawer.Footer className="flex-wrap">{footer}</Drawer.Footer>}
      </Drawer.Content>
    </Drawer>
  )
}
