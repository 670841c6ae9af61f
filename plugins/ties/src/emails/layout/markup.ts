/** Text that is HTML already, and may stand in HTML as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A text as HTML shows it, in an element or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

type Value = string | number | Markup | readonly Markup[] | null | false

function shown(value: Value): string {
  if (value === null || value === false) return ""
  if (value instanceof Markup) return value.text
  if (typeof value === "string" || typeof value === "number") return escaped(String(value))
  return value.map(({ text }) => text).join("")
}

/** HTML with values in it. Whatever is not markup itself is escaped, so that no mail can forget to. */
export function html(words: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(String.raw({ raw: words }, ...values.map(shown)))
}
