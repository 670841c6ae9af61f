/** The four steps, each with an address of its own. */
export const STEPS = [
  { slug: "theme", url: "/wedding", name: "Theme", title: "Choose the colours of the day" },
  { slug: "party", url: "/wedding/party", name: "Party", title: "Who stands with you?" },
  { slug: "colours", url: "/wedding/colours", name: "Ties", title: "Dress the party" },
  { slug: "review", url: "/wedding/review", name: "Review", title: "The whole party" },
] as const

/** Beside the four: where a party is sent to be looked at before it is bought. */
export const ASK = {
  slug: "ask",
  url: "/wedding/ask",
  name: "Quote",
  title: "Have it looked at first",
} as const

/** All that the builder has an address for. */
export const PLACES = [...STEPS, ASK] as const

export type Step = (typeof PLACES)[number]

/** The step of a path, be it the one that everybody knows or the server's inner one; the first where it names none. */
export function stepAt(pathname: string): Step {
  const known = pathname.replace(/^\/in\/[^/]+/, "")
  return PLACES.find(({ url }) => url === known) ?? STEPS[0]
}

/** The step of what follows `/wedding/` in an address; null where there is none such. */
export function stepOf(parts: readonly string[] | undefined): Step | null {
  const url = ["/wedding", ...(parts ?? [])].join("/")
  return PLACES.find((step) => step.url === url) ?? null
}

/** The step after this one; null after the last, and beside them. */
export function stepAfter(step: Step): Step | null {
  const at = STEPS.findIndex(({ slug }) => slug === step.slug)
  return at < 0 ? null : (STEPS[at + 1] ?? null)
}
