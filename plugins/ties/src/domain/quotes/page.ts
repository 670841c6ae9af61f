import { diagramOf } from "./diagram"
import { STATUS_OF_REFUSAL } from "./quote"
import { TRANSITIONS, type EffectName, type TransitionRow } from "./transitions"
import { EVENT_WORDS } from "./words"

/** docs/quote-states.md: everything that it says is read off the table of transitions, so that it cannot be out of date. */
export function quoteStatesPage(): string {
  return `# What happens to a quote

Written by \`npm run docs:quotes\` from \`plugins/ties/src/domain/quotes/transitions.ts\`, which decides: the routes, the
workflows and the buttons read the same table. A test fails where this page is out of step with it.

\`\`\`mermaid
${diagramOf()}
\`\`\`

## Events

${tableOf(
  ["Event", "Who", "From", "To", "Must hold", "Does", "Meaning"],
  TRANSITIONS.map((row) => [
    `\`${row.event}\``,
    row.who.map((kind) => (row.reason?.includes(kind) ? `${kind}, with a reason` : kind)).join("; "),
    `${listOf(row.from)}${row.after ? ` (\`${row.after}\` is done first where it is not there yet)` : ""}`,
    row.to ? `\`${row.to}\`` : "as it was",
    (row.guards ?? []).map(phraseOf).join(", "),
    effectsOf(row),
    EVENT_WORDS[row.event].meaning,
  ]),
)}

The couple acts by its link, the desk as coordinator, senior, lead or owner, and the system is the plugin itself: its rules,
its schedule, and what Medusa tells of orders. Events of the system that were done before are no error and do nothing.

## Refusals

${tableOf(
  ["Code", "HTTP"],
  Object.entries(STATUS_OF_REFUSAL).map(([code, status]) => [`\`${code}\``, String(status)]),
)}
`
}

const phraseOf = (name: string): string => name.replaceAll("_", " ")
const listOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ")

function effectsOf({ effects = [], effectsBy = {} }: TransitionRow): string {
  const ofAll = effects.map(phraseOf)
  const ofSome = Object.entries(effectsBy).flatMap(([kind, names]: [string, readonly EffectName[]]) =>
    names.map((name) => `${phraseOf(name)} (by the ${kind})`),
  )
  return [...ofAll, ...ofSome].join(", ")
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows]
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}
