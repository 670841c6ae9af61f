import { redirect } from "next/navigation"
import { comeBackFromPaying } from "@/features/shares/come-back"

/** Where a bank or PayPal sends who pays a share back to, and where one looks again. */
export async function GET(request: Request): Promise<never> {
  redirect(await comeBackFromPaying("couple", request))
}
