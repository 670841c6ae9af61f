import { Heading, Text } from "@medusajs/ui"
import type { Mend } from "../../contract/pricing-rules"
import { Reasons } from "../components/reasons"
import { formatMoment } from "../lib/format"

/** What somebody had changed in a rule's promotion, and was undone: mostly before anybody could look. */
export function Mends({ mends }: { mends: readonly Mend[] }) {
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3">What was put right</Heading>
      <ol className="flex max-h-80 flex-col gap-y-4 overflow-y-auto" aria-label="What was put right">
        {mends.map((mend) => (
          <li key={mend.id} className="flex flex-col gap-y-1">
            <Text size="small" weight="plus" className="break-words">
              {mend.rule_name}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle break-all">
              <time dateTime={mend.at}>{formatMoment(mend.at)}</time>, {mend.code}
            </Text>
            <Reasons reasons={mend.differences} />
          </li>
        ))}
      </ol>
    </div>
  )
}
