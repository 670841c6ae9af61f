import { ArrowPath } from "@medusajs/icons"
import { Alert, Text } from "@medusajs/ui"
import { sentenceOf } from "../lib/sentence"
import { ActionButton } from "./action-button"

export interface ProblemProps {
  /** What could not be done, without a full stop. */
  title: string
  error: unknown
  retry: () => void
  retrying: boolean
}

/** A failed read: what failed, the server's reason, and another try. */
export function Problem({ title, error, retry, retrying }: ProblemProps) {
  return (
    <div className="border-t px-6 py-4" role="alert">
      <Alert variant="error">
        <div className="flex flex-col items-start gap-y-3">
          <div className="flex flex-col gap-y-1">
            <Text size="small" leading="compact" weight="plus">
              {title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {sentenceOf(error)}
            </Text>
          </div>
          <ActionButton icon={<ArrowPath />} variant="secondary" onClick={retry} isLoading={retrying}>
            Try again
          </ActionButton>
        </div>
      </Alert>
    </div>
  )
}
