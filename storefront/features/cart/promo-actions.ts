"use server"

import { authHeaders } from "@/features/account/session"
import { tell } from "@/features/said/tell"
import { readWeddings } from "@/features/weddings/read-weddings"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"
import { changeCart, NotChanged, type BagAnswer } from "./change-cart"
import { parseCode } from "./promo-code"
import { asCart, CART_FIELDS, type Cart } from "./types"

/** Gives the bag a promotion code; whether it is good, and what it is worth, is Medusa's to say. */
export async function applyCode(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  return tell("bag", await applyGiven(form))
}

async function applyGiven(form: FormData): Promise<BagAnswer> {
  const code = parseCode(form.get("code"))
  if (!code) return { status: "refused", message: "Enter the code as it was given to you, without blanks." }
  return changeCart(async (cart) => {
    if (holds(cart, code)) return cart
    const after = (await tried(cart, code)) ?? (await tried(cart, code.toUpperCase()))
    if (!after) throw new NotChanged(`We know no code ${code}, or it is over. Check its spelling.`)
    if (!holds(after, code) && !(await standsBy(after, code)))
      throw new NotChanged(`The code ${code} is good, but not for what is in this bag.`)
    return after
  })
}

export async function dropCode(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  return tell("bag", await dropGiven(form))
}

async function dropGiven(form: FormData): Promise<BagAnswer> {
  const code = parseCode(form.get("code"))
  if (!code) return { status: "refused", message: "This bag has no such code." }
  return changeCart(async (cart) => {
    const body = { promo_codes: [code] }
    const change = medusa().store.cart.removePromotions(
      cart.id,
      body,
      { fields: CART_FIELDS },
      await authHeaders(),
    )
    return asCart((await call(change)).cart)
  })
}

/** The cart with the code, or null where Medusa knows no such code. */
async function tried(cart: Cart, code: string): Promise<Cart | null> {
  try {
    const body = { promo_codes: [code] }
    const change = medusa().store.cart.addPromotions(
      cart.id,
      body,
      { fields: CART_FIELDS },
      await authHeaders(),
    )
    return asCart((await call(change)).cart)
  } catch (error) {
    if (error instanceof StoreRefusedError) return null
    throw error
  }
}

/** Whether the code waits because the wedding price is better: the bag then says by how much. */
async function standsBy({ id }: Cart, code: string): Promise<boolean> {
  const { codes } = await readWeddings("carts", id)
  return codes.some((one) => one.code.toUpperCase() === code.toUpperCase() && one.state !== "invalid")
}

function holds({ promotions }: Cart, code: string): boolean {
  return promotions.some((promotion) => promotion.code?.toUpperCase() === code.toUpperCase())
}
