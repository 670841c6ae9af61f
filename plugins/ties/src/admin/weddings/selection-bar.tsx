import { Button, Text, usePrompt } from "@medusajs/ui"
import { formatCountOf } from "../lib/format"
import type { Bulks } from "./use-bulk"
import type { Selection } from "./use-selection"

export interface SelectionBarProps {
  selection: Selection
  bulk: Bulks
  mayAssign: boolean
  assign: () => void
  save: () => void
}

/** What can be done to the selected weddings; there only while some are. */
export function SelectionBar({ selection, bulk, mayAssign, assign, save }: SelectionBarProps) {
  const prompt = usePrompt()
  const { rows } = selection
  if (rows.length === 0) return null
  const ids = rows.map(({ id }) => id)
  const approvable = rows.filter(({ possible }) => possible.includes("approve")).length

  async function remind(): Promise<void> {
    const sure = await prompt({
      title: `Remind ${formatCountOf(rows.length, "couple")}?`,
      description: "Each gets a mail about what their wedding waits for. Who has nothing to do gets none.",
      confirmText: "Remind",
      variant: "confirmation",
    })
    if (sure) bulk.run({ action: "remind", ids }, rows)
  }

  return (
    <div
      role="region"
      aria-label="Selected weddings"
      className="bg-ui-bg-base shadow-elevation-flyout sticky bottom-3 z-10 mx-auto flex max-w-full flex-wrap items-center justify-center gap-2 rounded-xl border px-4 py-2"
    >
      <Text size="small" leading="compact" weight="plus" aria-live="polite" className="pr-2">
        {rows.length} selected
      </Text>
      <Button
        size="small"
        disabled={approvable === 0}
        isLoading={bulk.pending}
        onClick={() => bulk.run({ action: "approve", ids }, rows)}
      >
        {approvable === rows.length || approvable === 0 ? "Approve" : `Approve ${approvable}`}
      </Button>
      {mayAssign && (
        <Button size="small" variant="secondary" onClick={assign}>
          Assign
        </Button>
      )}
      <Button size="small" variant="secondary" onClick={() => void remind()}>
        Remind
      </Button>
      <Button size="small" variant="secondary" onClick={save}>
        Export CSV
      </Button>
      <Button size="small" variant="transparent" onClick={selection.clear}>
        Clear
      </Button>
    </div>
  )
}
