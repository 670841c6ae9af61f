import Link from "next/link"
import { isId } from "@/features/cart/ids"
import { backFrom } from "./paths"

interface Props {
  /** Where the share is paid. */
  page: string
  /** What the address says of a payment; anybody's to write. */
  session: unknown
}

/** Where one looks again while nobody knows what became of a payment. */
export function LookAgain({ page, session }: Props) {
  if (!isId("payses", session)) return null
  return (
    <p className="mt-4">
      <Link href={backFrom(page, session)} prefetch={false} className="link py-2">
        Look again
      </Link>
    </p>
  )
}
