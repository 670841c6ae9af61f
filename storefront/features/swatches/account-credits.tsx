import { CreditNote } from "./credit-note"
import { ownCredits } from "./read-kits"

/** The customer's credits for swatch kits. Nothing where there are none. */
export async function AccountCredits() {
  const credits = await ownCredits()
  if (credits.length === 0) return null
  return (
    <section aria-labelledby="credits-heading" className="mt-14">
      <h2 id="credits-heading" className="text-title">
        Swatch credits
      </h2>
      <ul className="mt-4 border-t border-line">
        {credits.map((credit) => (
          <CreditNote
            key={credit.id}
            credit={credit}
            {...(credit.order_number === null ? {} : { of: `Order ${credit.order_number}` })}
          />
        ))}
      </ul>
    </section>
  )
}
