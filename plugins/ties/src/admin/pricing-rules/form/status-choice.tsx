import { ChoiceList } from "../../components/choice-list"
import type { RuleDraft } from "../../lib/rule-draft"

const CHOICES = [
  { value: "draft", title: "Draft", children: <Hint>Acts on nothing yet.</Hint> },
  { value: "active", title: "Active", children: <Hint>Acts from its start on, else from now.</Hint> },
]

function Hint({ children }: { children: string }) {
  return <span className="txt-small text-ui-fg-subtle">{children}</span>
}

/** Whether a rule is in force. */
export function StatusChoice({
  value,
  choose,
}: {
  value: RuleDraft["status"]
  choose: (status: RuleDraft["status"]) => void
}) {
  return (
    <ChoiceList
      label="Status of the rule"
      choices={CHOICES}
      chosen={value}
      choose={(chosen) => choose(chosen === "active" ? "active" : "draft")}
    />
  )
}
