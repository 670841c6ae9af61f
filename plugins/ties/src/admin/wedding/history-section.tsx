import { Text } from "@medusajs/ui"
import type { DeskWedding, Transition } from "../../contract/desk"
import { Section } from "../components/section"
import { ROLE_WORDS } from "../lib/desk-words"
import { formatMoment } from "../lib/format"
import { doneWords } from "../lib/quote-actions"
import { StateBadge } from "../wedding-parts/badges"

/** Everything that was decided, the newest first; nobody can change it. */
export function HistorySection({ wedding }: { wedding: DeskWedding }) {
  const steps = [...wedding.quote.transitions].sort((one, other) => other.seq - one.seq)
  return (
    <Section title="History">
      {steps.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          Nothing has been decided yet.
        </Text>
      )}
      <ol className="divide-y">
        {steps.map((step) => (
          <Step key={step.seq} step={step} />
        ))}
      </ol>
      {wedding.assignments.length > 0 && <Assignments assignments={wedding.assignments} />}
    </Section>
  )
}

function Step({ step }: { step: Transition }) {
  const role = ROLE_WORDS[step.role as keyof typeof ROLE_WORDS]?.label.toLowerCase()
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <span className="flex flex-wrap items-center justify-between gap-2">
        <Text as="span" size="small" leading="compact" weight="plus">
          {doneWords(step.event)}, version {step.version}
        </Text>
        <StateBadge state={step.to} />
      </span>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {step.by}
        {role && `, ${role}`}, <time dateTime={step.at}>{formatMoment(step.at)}</time>
      </Text>
      {step.reason && (
        <Text size="small" className="break-words">
          “{step.reason}”
        </Text>
      )}
      {step.internal_note && (
        <Text size="small" className="text-ui-tag-orange-text break-words">
          For colleagues: {step.internal_note}
        </Text>
      )}
    </li>
  )
}

function Assignments({ assignments }: Pick<DeskWedding, "assignments">) {
  const newest = [...assignments].sort((one, other) => other.at.localeCompare(one.at))
  return (
    <section aria-label="Who had it" className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        Who had it
      </Text>
      <ol className="flex flex-col gap-y-2">
        {newest.map(({ coordinator, by, reason, at }) => (
          <li key={at} className="txt-compact-small text-ui-fg-subtle">
            <span className="text-ui-fg-base">{coordinator?.name ?? "The queue"}</span>, by {by},{" "}
            {formatMoment(at)}
            {reason && `: ${reason}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
