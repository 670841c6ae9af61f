import { XMark } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { OpenButton } from "../../components/open-button"
import { useUrlValue } from "../../hooks/use-url-value"
import { formatPercent } from "../../lib/format"
import { NEW, type Trial, type Tried } from "../use-trial"

/** The changes that are tried: each can be opened again where it was typed, and taken out. */
export function TriedChanges({ trial }: { trial: Trial }) {
  const [, show] = useUrlValue("rule")
  if (trial.changes.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        No change is tried. Open a rule, or make a new one, and choose to try it.
      </Text>
    )
  return (
    <ul className="flex flex-col gap-y-2 px-6 py-4" aria-label="Changes that are tried">
      {trial.changes.map((tried) => (
        <li key={tried.key} className="flex items-center justify-between gap-x-4">
          <span className="min-w-0 break-words">
            <OpenButton onOpen={() => show(tried.key)}>{tried.rule.name}</OpenButton>{" "}
            <Text as="span" size="small" className="text-ui-fg-subtle">
              {wordsOf(tried)}
            </Text>
          </span>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={`Try without ${tried.rule.name}`}
            onClick={() => trial.drop(tried.key)}
          >
            <XMark />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ key, rule }: Tried): string {
  if (rule.status === "archived") return "as if it were archived"
  const says = `${formatPercent(rule.percent)} from ${rule.minimum_quantity} on`
  return key === NEW ? `a new rule: ${says}` : `as if it were active and said: ${says}`
}
