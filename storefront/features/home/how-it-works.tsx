import { ButtonLink } from "@/components/ui/button"

const STEPS = [
  ["Choose the colours", "Start from a theme, or from the colour of the dress or the flowers."],
  [
    "Choose each man’s style",
    "Three widths and a bow tie come in the same colour, so that nobody has to wear another man’s taste.",
  ],
  [
    "Order once",
    "The whole party goes into one bag, at a wedding price that gets better with its size, and to one address.",
  ],
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
      <ButtonLink href="/wedding" prefetch={false} className="mt-10">
        Dress your party
      </ButtonLink>
    </section>
  )
}
