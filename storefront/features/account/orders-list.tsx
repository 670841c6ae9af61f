import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { listOwnOrders, ROWS } from "@/features/orders/find-order"
import { orderWords } from "@/features/orders/status"
import { formatMoney } from "@/lib/money"
import { dayWords } from "@/lib/dates"

/** The customer's own orders, the latest first. */
export async function OrdersList({ page }: { page: number }) {
  const found = await listOwnOrders((page - 1) * ROWS)
  if (!found || found.count === 0) {
    return (
      <div>
        <p className="text-large text-ink-soft">You have not ordered anything with this account yet.</p>
        <ButtonLink href="/#families" className="mt-6">
          Choose a colour
        </ButtonLink>
      </div>
    )
  }
  const pages = Math.ceil(found.count / ROWS)
  return (
    <section aria-labelledby="orders-heading">
      <h2 id="orders-heading" className="text-title">
        Orders
      </h2>
      <ul className="mt-4 border-t border-line">
        {found.orders.map((order) => (
          <li key={order.display_id} className="border-b border-line">
            <Link
              href={`/orders/${order.display_id}`}
              prefetch={false}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-5 transition-colors hover:bg-linen sm:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)_auto]"
            >
              <span>Order {order.display_id}</span>
              <span className="text-ink-soft max-sm:col-start-1">{dayWords(order.created_at)}</span>
              <span className="text-ink-soft max-sm:col-start-1">{orderWords(order).order}</span>
              <span className="text-right tabular-nums max-sm:col-start-2 max-sm:row-start-1">
                {formatMoney(order.total, order.currency_code)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {pages > 1 ? <Pages page={page} pages={pages} /> : null}
    </section>
  )
}

function Pages({ page, pages }: { page: number; pages: number }) {
  return (
    <nav aria-label="Pages of orders" className="mt-6 flex items-center gap-6">
      {page > 1 ? (
        <Link href={`/account?page=${page - 1}`} prefetch={false} className="link py-2">
          Newer
        </Link>
      ) : null}
      <span className="text-ink-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <Link href={`/account?page=${page + 1}`} prefetch={false} className="link py-2">
          Older
        </Link>
      ) : null}
    </nav>
  )
}
