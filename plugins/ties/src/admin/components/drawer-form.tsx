import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { SideDrawer, type SideDrawerProps } from "./side-drawer"

export interface DrawerFormProps extends SideDrawerProps {
  /** On the button that sends it. */
  action: string
  submit: () => void
  pending: boolean
  /** Not to be sent as it is. */
  incomplete?: boolean
  danger?: boolean
  /** On the button that leaves it. */
  leave?: string
}

/** A drawer that asks for something and sends it. */
export function DrawerForm({
  action,
  submit,
  pending,
  incomplete = false,
  danger = false,
  leave = "Cancel",
  children,
  ...drawer
}: DrawerFormProps): ReactNode {
  return (
    <SideDrawer {...drawer}>
      <form
        className="flex min-h-full flex-col"
        onSubmit={(event) => {
          event.preventDefault()
          if (!pending && !incomplete) submit()
        }}
      >
        <div className="flex flex-1 flex-col gap-y-5 px-6 py-4">{children}</div>
        <div className="bg-ui-bg-base sticky bottom-0 flex justify-end gap-x-2 border-t px-6 py-4">
          <Button type="button" size="small" variant="secondary" onClick={drawer.close}>
            {leave}
          </Button>
          <Button
            type="submit"
            size="small"
            variant={danger ? "danger" : "primary"}
            isLoading={pending}
            disabled={incomplete}
          >
            {action}
          </Button>
        </div>
      </form>
    </SideDrawer>
  )
}
