import { Alert, Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { sentenceOf } from "../lib/sentence"
import type { Bulks } from "./use-bulk"

/** What became of a bulk action: done, refused and why, and the way back. It stays until it is dismissed. */
export function BulkOutcome({ outcome, error, undo, dismiss, pending }: Bulks) {
  return (
    <div aria-live="polite">
      {(outcome || error) && (
        <div className="px-6 pb-4">
          <Alert variant={error ? "error" : outcome && outcome.refused.length > 0 ? "warning" : "success"}>
            <div className="flex flex-col items-start gap-y-3">
              {outcome && (
                <Text size="small" leading="compact" weight="plus">
                  {outcome.sentence}
                </Text>
              )}
              {error && <Text size="small">{sentenceOf(error)}</Text>}
              {outcome && outcome.refused.length > 0 && (
                <ul className="txt-small flex list-disc flex-col gap-y-1 pl-4">
                  {outcome.refused.map(({ id, couple, message }) => (
                    <li key={id}>
                      <Link
                        to={`/ties/weddings/${encodeURIComponent(id)}`}
                        className="underline underline-offset-4"
                      >
                        {couple}
                      </Link>
                      : {message}
                    </li>
                  ))}
                </ul>
              )}
              <div className="flex gap-x-2">
                {outcome?.undo && (
                  <Button size="small" variant="secondary" onClick={undo} isLoading={pending}>
                    Undo
                  </Button>
                )}
                <Button size="small" variant="transparent" onClick={dismiss}>
                  Dismiss
                </Button>
              </div>
            </div>
          </Alert>
        </div>
      )}
    </div>
  )
}
