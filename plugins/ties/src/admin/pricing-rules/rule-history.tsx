import { Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { RuleChange } from "../../contract/pricing-rules"
import { Problem } from "../components/problem"
import { Reasons } from "../components/reasons"
import { StaffName } from "../components/staff-name"
import { ACTION_WORDS, fieldChanges, foreignChanges } from "../lib/change-words"
import { formatMoment } from "../lib/format"
import type { NameOf } from "../lib/rule-words"
import { readChanges, ruleKeys } from "./requests"

/** What was done to a rule, newest first: by whom, when, and what each field was before. */
export function RuleHistory({ id, nameOf }: { id: string; nameOf: NameOf }) {
  const changes = useQuery({ queryKey: ruleKeys.changes(id), queryFn: () => readChanges(id), staleTime: 0 })
  if (changes.error)
    return (
      <Problem
        title="The history could not be read"
        error={changes.error}
        retry={() => void changes.refetch()}
        retrying={changes.isFetching}
      />
    )
  if (!changes.data) return <Skeleton className="h-24" />
  if (changes.data.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        Nobody has changed it since it came with the plugin.
      </Text>
    )
  return (
    <ol className="flex flex-col gap-y-4">
      {changes.data.map((change) => (
        <Entry key={change.id} change={change} nameOf={nameOf} />
      ))}
    </ol>
  )
}

function Entry({ change, nameOf }: { change: RuleChange; nameOf: NameOf }) {
  const foreign = foreignChanges(change)
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {ACTION_WORDS[change.action]}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        <time dateTime={change.at}>{formatMoment(change.at)}</time>, by{" "}
        {change.actor_id ? <StaffName id={change.actor_id} /> : "the plugin"}
      </Text>
      {foreign.length > 0 ? (
        <Reasons reasons={foreign} />
      ) : (
        <dl className="txt-small text-ui-fg-subtle">
          {fieldChanges(change, nameOf).map(({ label, before, after }) => (
            <div key={label} className="flex flex-wrap gap-x-2">
              <dt>{label}:</dt>
              <dd className="min-w-0 break-words">
                {before !== null && (
                  <>
                    <span className="sr-only">from </span>
                    <s>{before}</s> <span className="sr-only">to </span>
                  </>
                )}
                <span className="text-ui-fg-base">{after}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
