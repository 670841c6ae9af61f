import { XMarkMini } from "@medusajs/icons"
import { clx, Container, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, type RefObject, useState } from "react"
import type { PackingBag } from "../../../contract/fulfilment"
import { ActionButton } from "../../components/action-button"
import type { Said, Scanner } from "./use-scanner"

export interface ScanPanelProps {
  scanner: Scanner
  /** That is packed now; null where the desk finds it. */
  bag: PackingBag | null
  field: RefObject<HTMLInputElement>
}

/** Where a hand scanner types: what it reads, and in large letters what came of it. Always in sight. */
export function ScanPanel({ scanner, bag, field }: ScanPanelProps) {
  const [text, write] = useState("")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const scanned = text.trim()
    write("")
    if (scanned !== "") scanner.scan(scanned)
  }
  return (
    <Container className="sticky top-2 z-10 flex flex-col gap-y-3 px-6 py-4" role="region" aria-label="Scan">
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <div className="flex min-w-0 flex-1 flex-col gap-y-1">
          <Label htmlFor="kct-scan" size="small" weight="plus">
            {bag ? `Scan a tie for ${bag.name ?? bag.role_name}` : "Scan a tie, or the label of a bag"}
          </Label>
          <Input
            id="kct-scan"
            ref={field}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a hand scanner types at once, and nothing else is done here first
            autoFocus
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="send"
            maxLength={200}
            placeholder="SKU or code"
            className="h-11 font-mono text-base"
            value={text}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && scanner.choose(null)}
          />
        </div>
        {bag && (
          <ActionButton
            type="button"
            icon={<XMarkMini />}
            variant="secondary"
            className="h-11"
            onClick={() => scanner.choose(null)}
          >
            Any bag
          </ActionButton>
        )}
      </form>
      <Told said={scanner.said} count={scanner.count} />
    </Container>
  )
}

const LOOKS: Record<Said["kind"], string> = {
  packed: "bg-ui-tag-green-bg text-ui-tag-green-text border-ui-tag-green-border",
  bag: "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border",
  wrong: "bg-ui-tag-red-bg text-ui-tag-red-text border-ui-tag-red-border",
  complete: "bg-ui-tag-orange-bg text-ui-tag-orange-text border-ui-tag-orange-border",
  unknown: "bg-ui-tag-red-bg text-ui-tag-red-text border-ui-tag-red-border",
  failed: "bg-ui-tag-red-bg text-ui-tag-red-text border-ui-tag-red-border",
}

/** A refusal interrupts a screen reader; what went well is told when there is time. */
function Told({ said, count }: { said: Said | null; count: number }) {
  const isRefused = said !== null && said.kind !== "packed" && said.kind !== "bag"
  return (
    <>
      <div role="alert">{isRefused && <Words key={count} said={said} />}</div>
      <div role="status">
        {said === null && (
          <Text size="small" className="text-ui-fg-subtle">
            Each tie goes into the bag that wants it. Scan a bag&apos;s label first to fill that one alone.
          </Text>
        )}
        {said !== null && !isRefused && <Words key={count} said={said} />}
      </div>
    </>
  )
}

function Words({ said: { kind, message, expected } }: { said: Said }) {
  return (
    <div className={clx("flex flex-col gap-y-1 rounded-lg border px-4 py-3", LOOKS[kind])}>
      <span className="txt-compact-large-plus break-words">{message}</span>
      {expected.length > 0 && (
        <span className="txt-small">
          Expected:{" "}
          {expected.map(({ tie, quantity }) => (quantity > 1 ? `${quantity} × ${tie}` : tie)).join(" · ")}
        </span>
      )}
    </div>
  )
}
