import { randomUUID } from "node:crypto"
import type { BundleConfig, BundleInput, Catalogue } from "@kct/medusa-plugin-ties/contract/index"
import type { Store } from "../catalogue/store"

/** A shopper who buys a wedding over HTTP. */
export interface Shopper {
  party(size: number): BundleInput
  variants: string[]
  regionId: string
  newCart(): Promise<string>
  addParty(cartId: string, size: number): Promise<unknown>
  addSingle(cartId: string, variantId: string): Promise<unknown>
  preview(size: number): Promise<unknown>
  /** Puts one line of a cart to a quantity. */
  setQuantity(cartId: string, lineId: string, quantity: number): Promise<unknown>
  firstLine(cartId: string): Promise<string>
}

export async function openShopper({ api, headers }: Store): Promise<Shopper> {
  async function send<T>(method: string, path: string, body?: unknown, extra = {}): Promise<T> {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: { ...headers, "content-type": "application/json", ...extra },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 500)}`)
    return JSON.parse(text) as T
  }
  const catalogue = await send<Catalogue>("GET", "/store/ties/catalogue")
  const { roles } = await send<BundleConfig>("GET", "/store/ties/bundles/config")
  const ties = catalogue.families.flatMap(({ colors }) =>
    colors.flatMap(({ slug, variants }) => variants.map(({ id, style }) => ({ color: slug, style, id }))),
  )
  const party = (size: number): BundleInput => ({
    members: Array.from({ length: size }, (_, at) => {
      const tie = ties[at % ties.length]
      if (!tie) throw new Error("The store sells no tie")
      return {
        key: `m${at}`,
        role: roles[at % roles.length]?.slug ?? "guest",
        color: tie.color,
        style: tie.style,
        quantity: 1,
      }
    }),
  })
  const { region_id: regionId } = catalogue
  return {
    party,
    regionId,
    variants: ties.map(({ id }) => id),
    async newCart() {
      const { cart } = await send<{ cart: { id: string } }>("POST", "/store/carts", { region_id: regionId })
      return cart.id
    },
    addParty: (cartId, size) =>
      send("POST", `/store/ties/carts/${cartId}/bundles`, party(size), { "idempotency-key": randomUUID() }),
    addSingle: (cartId, variant_id) =>
      send("POST", `/store/carts/${cartId}/line-items`, { variant_id, quantity: 1 }),
    preview: (size) => send("POST", "/store/ties/bundles/preview", { ...party(size), region_id: regionId }),
    setQuantity: (cartId, lineId, quantity) =>
      send("POST", `/store/carts/${cartId}/line-items/${lineId}`, { quantity }),
    async firstLine(cartId) {
      const { cart } = await send<{ cart: { items: { id: string }[] } }>("GET", `/store/carts/${cartId}`)
      const [first] = cart.items
      if (!first) throw new Error(`The cart ${cartId} is empty`)
      return first.id
    },
  }
}
