import type { PaymentLink } from "@kct/contract"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import type { Till } from "@/features/checkout/till"
import { formSettings } from "@/features/checkout/payment-settings"
import { readPayments } from "@/features/checkout/read-checkout"
import { SaidNotice } from "@/features/said/said-notice"
import { ShareForm } from "@/features/shares/share-form"
import { formatMoney } from "@/lib/money"
import { beginByLink, finishByLink, promiseByLink } from "./actions"
import { type LinkIds, linkPath } from "./link"
import { readPaymentLink } from "./store"

const till = (ids: LinkIds): Till => ({
  begin: beginByLink.bind(null, ids),
  finish: finishByLink.bind(null, ids),
  promise: promiseByLink,
  words: {
    kept: "Nothing was charged",
    placing: "Booking your payment…",
    promise: "Pay on invoice",
    promised: "Nothing is charged now.",
  },
})

/** What is to be paid for an order that staff have made, and the form by which it is. */
export async function PaymentLinkPage({ ids }: { ids: LinkIds | null }) {
  const found = ids ? await readPaymentLink(ids) : ({ state: "none" } as const)
  if (found.state === "away" && ids) return <Away ids={ids} />
  if (found.state !== "found" || !ids) return <None />
  const { link } = found
  if (link.state === "paid") return <Paid link={link} />
  if (link.state === "closed") return <Closed link={link} />
  return <Open ids={ids} link={link} />
}

async function Open({ ids, link }: { ids: LinkIds; link: PaymentLink }) {
  const { number, amount, currency_code, region_id, lines } = link
  const offered = region_id === null ? [] : await readPayments({ region_id })
  const payments = offered.filter(({ kind }) => kind !== "invoice")
  const total = formatMoney(amount, currency_code)
  return (
    <div className="page py-10 sm:py-14">
      <div className="max-w-2xl">
        <p className="text-fine text-ink-soft">Order {number}</p>
        <h1 className="mt-2 text-heading">Pay for your order</h1>
        <SaidNotice forms={["payment-link"]} />
        <ul className="mt-6 grid gap-2 border-y border-line py-5">
          {lines.map(({ title, quantity }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two lines may be the same, and none of them moves
            <li key={at} className="flex justify-between gap-6">
              <span className="wrap-anywhere">{title}</span>
              <span className="text-ink-soft tabular-nums">{quantity}</span>
            </li>
          ))}
        </ul>
        <p className="mt-5 mb-10 flex justify-between gap-6 text-large">
          <span>To be paid</span>
          <span className="tabular-nums">{total}</span>
        </p>
        {payments.length === 0 ? (
          <p>It can’t be paid here yet. Answer the mail that brought you this link, and we find a way.</p>
        ) : (
          <ShareForm
            payments={payments}
            ours={false}
            parts={[
              {
                asks: "all",
                title: "All of it",
                note: "",
                total,
                settings: formSettings({ total: amount, currency_code }),
                till: till(ids),
              },
            ]}
          />
        )}
      </div>
    </div>
  )
}

const shop = (
  <ButtonLink href="/" prefetch={false}>
    To the shop
  </ButtonLink>
)

function Paid({ link: { number, amount, currency_code } }: { link: PaymentLink }) {
  return (
    <Notice title="Thank you: it is paid" actions={shop}>
      <p>
        {formatMoney(amount, currency_code)} for order {number} is here. Nothing is charged again.
      </p>
    </Notice>
  )
}

function Closed({ link: { number } }: { link: PaymentLink }) {
  return (
    <Notice title="There is nothing to pay" actions={shop}>
      <p>Order {number} was cancelled, and nothing was charged.</p>
    </Notice>
  )
}

function None() {
  return (
    <Notice title="This link leads to no payment" actions={shop}>
      <p>Perhaps a part of it was lost on the way: open it from the mail once more, or ask us.</p>
    </Notice>
  )
}

function Away({ ids }: { ids: LinkIds }) {
  return (
    <Notice
      title="The shop’s till does not answer"
      actions={
        <ButtonLink href={linkPath(ids)} prefetch={false}>
          Try again
        </ButtonLink>
      }
    >
      <p>Nothing was charged. Please try again in a moment.</p>
    </Notice>
  )
}
