import { Button, Prompt } from "@medusajs/ui"
import type { SyncRun } from "../../contract/sync"
import { Reasons } from "../components/reasons"
import { useStartSync } from "../hooks/use-start-sync"
import { Notice } from "../components/notice"

/** A run that stopped since it would withdraw too much: what it would withdraw, and a person's yes. */
export function WithdrawalConsent({ run }: { run: SyncRun }) {
  const start = useStartSync()
  return (
    <Notice
      variant="warning"
      title="The last sync stopped and asks before it withdraws"
      reasons={run.reasons}
    >
      <Prompt variant="danger">
        <Prompt.Trigger asChild>
          <Button size="small" variant="secondary" isLoading={start.isPending}>
            Review withdrawals
          </Button>
        </Prompt.Trigger>
        <Prompt.Content className="max-h-[calc(100dvh-32px)] max-sm:w-[calc(100%-32px)]">
          <Prompt.Header>
            <Prompt.Title>Withdraw what the service no longer lists?</Prompt.Title>
            <Prompt.Description>
              The catalogue is read once more. Ties that are still not listed become drafts and leave the
              shop; nothing is deleted, and they return when the service lists them again.
            </Prompt.Description>
          </Prompt.Header>
          {run.reasons.length > 0 && (
            <div className="overflow-y-auto px-6 pt-4">
              <Reasons reasons={run.reasons} />
            </div>
          )}
          <Prompt.Footer>
            <Prompt.Cancel>Keep them</Prompt.Cancel>
            <Prompt.Action onClick={() => start.mutate({ consent_to: run.id })}>
              Withdraw and sync
            </Prompt.Action>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </Notice>
  )
}
