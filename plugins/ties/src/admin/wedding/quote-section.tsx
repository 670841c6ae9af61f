import { ReceiptPercent } from "@medusajs/icons"
import { useState } from "react"
import type { DeskWedding } from "../../contract/desk"
import { ActionButton } from "../components/action-button"
import { Section } from "../components/section"
import { Notice } from "../components/notice"
import { Difference } from "./difference"
import type { Done } from "./done-strip"
import { SpecialPriceDrawer } from "./special-price-drawer"
import { Sums } from "./sums"
import { Versions } from "./versions"

/** What the party costs, why a person has to look at it, what changed, and how it came to be. */
export function QuoteSection({ wedding, tell }: { wedding: DeskWedding; tell: (done: Done) => void }) {
  const { quote, warnings, order } = wedding
  const [pricing, price] = useState(false)
  const mayPrice = quote.possible.includes("revise") && quote.special_limit > 0
  return (
    <Section
      title="Quote"
      actions={
        mayPrice && (
          <ActionButton icon={<ReceiptPercent />} variant="secondary" onClick={() => price(true)}>
            Special price
          </ActionButton>
        )
      }
    >
      {quote.needs_human.length > 0 && (
        <Notice variant="info" title="Why a person looks at it" reasons={quote.needs_human} />
      )}
      {warnings.length > 0 && <Notice variant="warning" title="Look twice" reasons={warnings} />}
      {quote.difference && (
        <Difference difference={quote.difference} currency={quote.content.currency_code} />
      )}
      {order?.changed && (
        <Notice
          variant="info"
          title="The order was changed since"
          reasons={["This is what the couple accepted. What it comes to now stands under Payments."]}
        />
      )}
      <Sums content={quote.content} />
      <Versions quote={quote} />
      {mayPrice && pricing && <SpecialPriceDrawer wedding={wedding} close={() => price(false)} tell={tell} />}
    </Section>
  )
}
