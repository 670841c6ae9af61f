import { Alert, Text } from "@medusajs/ui"
import { Reasons } from "../components/reasons"
import type { ChangeProblem } from "../hooks/use-wedding-change"

/** Why a change was not made; where somebody was faster, what they did. What was typed stays where it is. */
export function ChangeNotice({ problem }: { problem: ChangeProblem | null }) {
  if (!problem) return null
  return (
    <div role="alert">
      <Alert variant={problem.conflict ? "warning" : "error"}>
        <div className="flex flex-col gap-y-2">
          <Text size="small" leading="compact" weight="plus">
            {problem.message}
          </Text>
          <Reasons reasons={problem.news} />
          {problem.conflict && (
            <Text size="small" className="text-ui-fg-subtle">
              The page shows it as it is now. What you wrote is kept.
            </Text>
          )}
        </div>
      </Alert>
    </div>
  )
}
