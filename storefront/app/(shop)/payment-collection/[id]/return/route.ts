import { redirect } from "next/navigation"
import { comeBackByLink } from "@/features/payment-link/come-back"

/** Where a bank or PayPal sends who pays by a link back to, and where one looks again. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/payment-collection/[id]/return">,
): Promise<never> {
  redirect(await comeBackByLink((await params).id, request))
}
