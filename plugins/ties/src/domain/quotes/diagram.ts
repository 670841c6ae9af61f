import { FINAL_STATES, INITIAL_STATE } from "./states"
import { TRANSITIONS, type TransitionRow } from "./transitions"

/** A table of transitions as a Mermaid state diagram: an arrow from state to state, with all events that lead along it. */
export function diagramOf(table: readonly TransitionRow[] = TRANSITIONS): string {
  const arrows = new Map<string, string[]>()
  for (const { event, from, to } of table) {
    for (const state of from) {
      const arrow = `${state} --> ${to ?? state}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), event])
    }
  }
  return [
    "stateDiagram-v2",
    `  [*] --> ${INITIAL_STATE}`,
    ...[...arrows].map(([arrow, events]) => `  ${arrow}: ${events.join(", ")}`),
    ...FINAL_STATES.map((state) => `  ${state} --> [*]`),
  ].join("\n")
}
