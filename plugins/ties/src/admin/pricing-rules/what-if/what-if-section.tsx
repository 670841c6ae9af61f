import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { Problem } from "../../components/problem"
import { type Trial, WHAT_IF } from "../use-trial"
import { Answer } from "./answer"
import { PartyFields } from "./party-fields"
import { TriedChanges } from "./tried-changes"
import { useWhatIf } from "./use-what-if"

/** What a party would come to: by the rules as they are, and with changes that are not saved. */
export function WhatIfSection({ trial }: { trial: Trial }) {
  const { party, change, restart, choices, answer, old, readable } = useWhatIf(trial)
  const failed = choices.error ?? answer.error
  return (
    <Container className="divide-y overflow-hidden p-0" role="region" aria-label="What if">
      <div className="flex max-w-xl flex-col gap-y-1 px-6 py-4">
        <Heading level="h2" id={WHAT_IF} tabIndex={-1} className="outline-none">
          What if
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          A party, priced by the rules as they are and with changes that you try. Nothing of it is saved.
        </Text>
      </div>
      <TriedChanges trial={trial} />
      {!party && !failed && <Skeleton className="h-64 rounded-none" />}
      {party && choices.data && (
        <PartyFields party={party} choices={choices.data} change={change} restart={restart} />
      )}
      {failed && (
        <Problem
          title="This party could not be priced"
          error={failed}
          retry={() => void (choices.error ? choices.refetch() : answer.refetch())}
          retrying={answer.isFetching || choices.isFetching}
        />
      )}
      {!readable && party && (
        <Text size="small" className="px-6 py-4" role="status">
          {party.members.length === 0
            ? "Add somebody to see a price."
            : "Each member needs a whole number of ties, from 1 on."}
        </Text>
      )}
      {answer.data && !failed && readable && party && choices.data && (
        <Answer answer={answer.data} trying={trial.changes.length > 0} old={old} choices={choices.data} />
      )}
    </Container>
  )
}
