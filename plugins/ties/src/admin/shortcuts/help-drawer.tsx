import { Heading, Kbd, Label, Switch, Text } from "@medusajs/ui"
import { SideDrawer } from "../components/side-drawer"
import { PLACE_WORDS, SHORTCUTS, type Where } from "../lib/shortcuts"

export interface HelpDrawerProps {
  open: boolean
  close: () => void
  on: boolean
  turn: (on: boolean) => void
}

/** All shortcuts by where they act, and the switch that turns them off. */
export function HelpDrawer({ open, close, on, turn }: HelpDrawerProps) {
  return (
    <SideDrawer
      open={open}
      close={close}
      title="Keyboard shortcuts"
      description="Never while you type in a field."
    >
      <div className="flex items-start justify-between gap-x-4 border-b px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor="kct-shortcuts" size="small" weight="plus">
            Shortcuts are on
          </Label>
          <Text size="small" className="text-ui-fg-subtle">
            Turn them off where you dictate, or press keys by accident. Kept in this browser.
          </Text>
        </div>
        <Switch id="kct-shortcuts" checked={on} onCheckedChange={turn} />
      </div>
      {(Object.keys(PLACE_WORDS) as Where[]).map((where) => (
        <Place key={where} where={where} />
      ))}
    </SideDrawer>
  )
}

function Place({ where }: { where: Where }) {
  const here = Object.entries(SHORTCUTS).filter(([, shortcut]) => shortcut.where === where)
  return (
    <section className="border-b px-6 py-4">
      <Heading level="h2" className="pb-3">
        {PLACE_WORDS[where]}
      </Heading>
      <dl className="flex flex-col gap-y-2">
        {here.map(([id, { keys, label }]) => (
          <div key={id} className="flex items-center justify-between gap-x-4">
            <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
            <dd className="flex shrink-0 items-center gap-x-1">
              {keys.map((key, index) => (
                <span key={key} className="txt-compact-xsmall text-ui-fg-subtle flex items-center gap-x-1">
                  {index > 0 && "then"}
                  <Kbd>{key}</Kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
