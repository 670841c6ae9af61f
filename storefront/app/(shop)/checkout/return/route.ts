import { redirect } from "next/navigation"
import { comeBack } from "@/features/checkout/come-back"

/**
 * Where a bank or PayPal sends a payer back to, and where one looks again. Nothing of the address is believed: the store asks
 * the provider how the payment stands.
 */
export async function GET(): Promise<never> {
  redirect(await comeBack())
}
