import type { Drift } from "../../contract/sync"
import { formatCountOf } from "./format"
import type { Colour } from "./run-words"

/** The drift in two words. A service that could not be read never makes a green answer. */
export function verdict({
  differences,
  service,
  medusa,
  shop,
}: Pick<Drift, "differences" | "service" | "medusa" | "shop">): {
  label: string
  colour: Colour
} {
  if (differences.length > 0)
    return { label: formatCountOf(differences.length, "difference"), colour: "orange" }
  if (service === null) return { label: "Not known", colour: "grey" }
  if (service !== medusa || medusa !== shop) return { label: "Counts differ", colour: "orange" }
  return { label: "No drift", colour: "green" }
}
