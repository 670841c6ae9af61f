import { CreditNote } from "./credit-note"
import { kitsOfOrder } from "./read-kits"

/** What an order's swatch kits are worth for a wedding. Nothing where it has none. */
export async function OrderCredits({ orderId }: { orderId: string }) {
  const credits = (await kitsOfOrder(orderId)).flatMap(({ credit }) => credit ?? [])
  if (credits.length === 0) return null
  return (
    <section aria-labelledby="credits-heading" className="mt-12 max-w-2xl">
      <h2 id="credits-heading" className="text-title">
        Your swatch credit
      </h2>
      <p className="mt-2 text-ink-soft">
        Enter the code in a bag that holds a wedding, and what the swatches cost is taken off. Each is good
        once.
      </p>
      <ul className="mt-4 border-t border-line">
        {credits.map((credit) => (
          <CreditNote key={credit.id} credit={credit} />
        ))}
      </ul>
    </section>
  )
}
