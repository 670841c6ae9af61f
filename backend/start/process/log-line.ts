import { stripVTControlCharacters } from "node:util"

const LONGEST = 400

/**
 * A line of a log for a person: Medusa in production writes JSON with the message inside, and a stack of one
 * line can run to kilobytes.
 */
export function readableLine(line: string): string {
  const text = stripVTControlCharacters(messageOf(line) ?? line)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
}

function messageOf(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined
  try {
    const entry: unknown = JSON.parse(line)
    if (typeof entry !== "object" || entry === null || !("message" in entry)) return undefined
    const level = "level" in entry ? `${String(entry.level)}: ` : ""
    return `${level}${String(entry.message)}`
  } catch {
    // Not JSON after all: the line itself is what there is to show.
    return undefined
  }
}
