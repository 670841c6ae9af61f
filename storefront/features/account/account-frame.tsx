import Link from "next/link"
import type { ReactNode } from "react"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { SaidNotice } from "@/features/said/said-notice"
import { StoreUnavailableError } from "@/lib/medusa"
import { signOut } from "./account-actions"
import { currentCustomer, type Customer } from "./customer"
import { Door } from "./door"

const ROOMS = [
  { href: "/account", name: "Orders" },
  { href: "/account/addresses", name: "Addresses" },
  { href: "/account/details", name: "Details" },
] as const

export type Room = (typeof ROOMS)[number]["href"]

interface Props {
  room: Room
  children: (customer: Customer) => ReactNode | Promise<ReactNode>
}

/** What stands around every page of the account. Whose session is over is asked to sign in, and comes back. */
export async function AccountFrame({ room, children }: Props) {
  const customer = await load()
  if (customer === "unreachable") return <Unreachable room={room} />
  if (!customer) return <Door kind="sign-in" next={room} />
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">
        {customer.first_name ? `Hello, ${customer.first_name}` : "Your account"}
      </h1>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-b border-line">
        <nav aria-label="Account" className="flex gap-6 sm:gap-8">
          {ROOMS.map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              aria-current={href === room ? "page" : undefined}
              className="-mb-px border-b border-transparent py-3 text-ink-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
            >
              {name}
            </Link>
          ))}
        </nav>
        <form action={signOut}>
          <button type="submit" className="link py-3 text-fine">
            Sign out
          </button>
        </form>
      </div>
      <SaidNotice forms={["account"]} />
      <div className="mt-8">{await children(customer)}</div>
    </div>
  )
}

async function load(): Promise<Customer | "unreachable" | null> {
  try {
    return await currentCustomer()
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return "unreachable"
  }
}

function Unreachable({ room }: { room: Room }) {
  return (
    <Notice
      title="Your account can’t be opened just now"
      actions={
        <ButtonLink href={room} prefetch={false}>
          Try again
        </ButtonLink>
      }
    >
      <p>The shop does not answer. You are still signed in.</p>
    </Notice>
  )
}
