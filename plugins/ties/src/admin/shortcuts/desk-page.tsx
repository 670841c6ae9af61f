import { Keyboard } from "@medusajs/icons"
import { type ReactNode, useState } from "react"
import { useNavigate } from "react-router-dom"
import { ActionButton } from "../components/action-button"
import { HelpDrawer } from "./help-drawer"
import { useShortcutPreference } from "./use-preference"
import { type Handlers, useShortcuts } from "./use-shortcuts"

/** A page of the desk: its parts one below the other, the desk's shortcuts with its own, and where they are listed. */
export function DeskPage({ shortcuts, children }: { shortcuts?: Handlers; children: ReactNode }) {
  const navigate = useNavigate()
  const [on, turn] = useShortcutPreference()
  const [helping, help] = useState(false)
  useShortcuts(
    {
      my_day: () => navigate("/ties/my-day"),
      weddings: () => navigate("/ties/weddings"),
      help: () => help(true),
      ...shortcuts,
    },
    on,
  )
  return (
    // Isolated, so that nothing of the page that lies above something else lies above a drawer too.
    <div className="isolate flex flex-col gap-y-3">
      {children}
      <div className="flex justify-end max-sm:hidden">
        <ActionButton icon={<Keyboard />} variant="transparent" onClick={() => help(true)}>
          Keyboard shortcuts
        </ActionButton>
      </div>
      <HelpDrawer open={helping} close={() => help(false)} on={on} turn={turn} />
    </div>
  )
}
