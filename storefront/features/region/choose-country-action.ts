"use server"

import { cookies, headers } from "next/headers"
import { redirect } from "next/navigation"
import { authHeaders } from "@/features/account/session"
import { keepCart, leaveWedding } from "@/features/cart/cart-cookie"
import { type BagAnswer, refusal } from "@/features/cart/change-cart"
import { cookieOptions } from "@/features/cart/cookies"
import { inTurn } from "@/features/cart/in-turn"
import { keptCart } from "@/features/cart/read-cart"
import { asCart, CART_FIELDS } from "@/features/cart/types"
import { tell } from "@/features/said/tell"
import { shopUrl } from "@/lib/env"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"
import { getRegions } from "@/lib/region"
import { COUNTRY_COOKIE, parseCountry } from "./cookie"

/** Shops for another country from now on: the bag first, so that a refusal of it leaves everything as it was. */
export async function chooseCountry(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  const answer = await tell("country", await countryChosen(form))
  const asked = await headers()
  // Without a script the answer is the page that asked, which was made for the country before.
  if (answer.status === "done" && !asked.has("next-action")) redirect(pathOf(asked.get("referer")))
  return answer
}

/** Where on this shop somebody was; never another site's address. */
function pathOf(referer: string | null): string {
  const url = referer === null ? null : URL.parse(referer)
  return url ? `/${url.pathname.replace(/^\/+/, "")}${url.search}` : "/"
}

async function countryChosen(form: FormData): Promise<BagAnswer> {
  const code = parseCountry(form.get("country"))
  try {
    const regions = await getRegions()
    const region = regions.find(({ countries }) => countries.some((one) => one.code === code))
    if (!code || !region) return { status: "refused", message: "We don’t send ties to this country yet." }
    await moveBag(region.id)
    ;(await cookies()).set(COUNTRY_COOKIE, code, cookieOptions(shopUrl(), false))
    return { status: "done", message: `Prices are in ${region.currency.toUpperCase()} now.` }
  } catch (error) {
    if (error instanceof StoreRefusedError) {
      return {
        status: "refused",
        message: "Something in your bag isn’t sold in this country. Take it out of the bag first.",
      }
    }
    return refusal(error, "The country can’t be changed just now. Please try again.")
  }
}

/**
 * Medusa prices the bag anew, in the region's currency and with its tax. A wedding's has the price that it was
 * approved at, and is left as it is.
 */
async function moveBag(region_id: string): Promise<void> {
  await leaveWedding()
  const kept = await keptCart()
  if (kept.state !== "open" || kept.cart.region_id === region_id) return
  const { id } = kept.cart
  const headers = await authHeaders()
  const { cart } = await inTurn(id, () =>
    call(medusa().store.cart.update(id, { region_id }, { fields: CART_FIELDS }, headers)),
  )
  await keepCart(asCart(cart))
}
