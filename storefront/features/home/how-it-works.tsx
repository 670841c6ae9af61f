const STEPS = [
  [
    "Choose the colour",
    "Start from the dress or the flowers. Each colour shows the ones that lie closest to it.",
  ],
  [
    "Choose each man’s style",
    "Three widths and a bow tie come in the same colour, so that nobody has to wear another man’s taste.",
  ],
  ["Order once", "Put the whole party into one bag and send it to one address."],
] as const

/** How a wedding is dressed here, in few words, and nothing that the shop can't do. */
export function HowItWorks() {
  return (
    <section className="page mt-24 sm:mt-32">
      <h2 className="text-heading">Dressing a wedding</h2>
      <ol className="mt-9 grid gap-x-10 gap-y-9 md:grid-cols-3">
        {STEPS.map(([title, text], at) => (
          <li key={title} className="border-t border-ink pt-5">
            <span aria-hidden className="font-display text-title text-ink-soft">
              {at + 1}
            </span>
            <h3 className="mt-3 text-title">{title}</h3>
            <p className="mt-2 max-w-sm text-ink-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
