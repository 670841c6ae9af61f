/** Marks the link of a wedding in a list, so that the keyboard can go from one to the next. */
export const WEDDING_LINK = "data-wedding-link"

function links(): HTMLElement[] {
  const found = document.querySelectorAll<HTMLElement>(`main [${WEDDING_LINK}]`)
  return [...found].filter((link) => link.getClientRects().length > 0)
}

/** Where the keyboard is: at a wedding's link, or at something else in the same card or row. */
function focused(all: readonly HTMLElement[]): number {
  const active = document.activeElement
  if (active === null) return -1
  const row = active.closest("li, tr")
  return all.findIndex((link) => link === active || (row !== null && row === link.closest("li, tr")))
}

/** Moves the keyboard to the next wedding of the page (1), or the one before (-1); to the first where it is at none. */
export function moveFocus(by: 1 | -1): void {
  const all = links()
  const at = focused(all)
  const next = all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: "nearest", inline: "nearest" })
}

/** Id of the wedding that has the keyboard; null where none has it. */
export function focusedWedding(): string | null {
  const all = links()
  return all[focused(all)]?.getAttribute(WEDDING_LINK) ?? null
}
