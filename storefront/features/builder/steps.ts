/** The four steps, each with an address of its own. */
export const STEPS = [
  { slug: "theme", url: "/wedding", name: "Theme", title: "Choose the colours of the day" },
  { slug: "party", url: "/wedding/party", name: "Party", title: "Who stands with you?" },
  { slug: "colours", url: "/wedding/colours", name: "Ties", title: "Dress the party" },
  { slug: "review", url: "/wedding/review", name: "Review", title: "The whole party" },
] as const

export type Step = (typeof STEPS)[number]

/** The step of a path, be it the one that everybody knows or the server's inner one; the first where it names none. */
export function stepAt(pathname: string): Step {
  const known = pathname.replace(/^\/in\/[^/]+/, "")
  return STEPS.find(({ url }) => url === known) ?? STEPS[0]
}

/** The step of what follows `/wedding/` in an address; null where there is none such. */
export function stepOf(parts: readonly string[] | undefined): Step | null {
  const url = ["/wedding", ...(parts ?? [])].join("/")
  return STEPS.find((step) => step.url === url) ?? null
}
