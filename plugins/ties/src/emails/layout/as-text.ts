import type { Block, Composed } from "./blocks"
import type { MailContext } from "./context"

const WIDTH = 72

/** Words on lines of at most 72 characters; a longer word, such as a link, has its line to itself. */
function wrapped(text: string, indent = ""): string {
  return text
    .split("\n")
    .map((line) => {
      const lines = [""]
      for (const word of line.split(/\s+/).filter(Boolean)) {
        const last = lines.at(-1) ?? ""
        if (last === "") lines[lines.length - 1] = word
        else if (last.length + word.length + indent.length < WIDTH)
          lines[lines.length - 1] = `${last} ${word}`
        else lines.push(word)
      }
      return lines.map((one) => `${indent}${one}`.trimEnd()).join("\n")
    })
    .join("\n")
}

function write(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "small":
      return wrapped(block.text)
    case "words":
      return `${wrapped(block.text, "> ")}\n> — ${block.by}`
    case "facts":
      return block.rows.map(([label, value]) => `${label}: ${value}`).join("\n")
    case "ties":
      return [
        ...block.ties.map(({ title, detail }) => `- ${title} (${detail})`),
        ...(block.more > 0 ? [`- and ${block.more} more`] : []),
      ].join("\n")
    case "sums":
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join("\n")
    case "list":
      return block.items.map(({ title, detail }) => `- ${title}: ${detail}`).join("\n")
    case "button":
      return `${block.label}:\n${block.href}`
  }
}

/** The text part of a mail: all that the HTML says. */
export function asText({ heading, blocks }: Composed, context: MailContext): string {
  const parts = blocks.flatMap((block) => (block === null ? [] : [write(block)]))
  const end = [`-- \n${context.shopName}`, ...(context.links.shop ? [context.links.shop] : [])].join("\n")
  const stop = context.unsubscribe === null ? [] : [`No more reminders: ${context.unsubscribe}`]
  return [wrapped(heading), ...parts, end, ...stop].join("\n\n").concat("\n")
}
