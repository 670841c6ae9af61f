export type Whose = "builder" | "couple" | "shopper"

export interface ShopPage {
  name: string
  path: string
  /** KiB of JavaScript, gz, that it may have above a bare Next app. */
  allowance: number
  /**
   * Whose page it is, where it is not everybody's: a couple that builds its
   * party or has sent it, a shopper with a tie in the bag.
   */
  whose?: Whose
}

const BROWSE = 30
const BUILDER = 50
const CHECKOUT = 55

/** Pages of every kind. Family, colour and style are taken from the sitemap: the bench knows no catalogue. */
export async function pagesOf(shop: string): Promise<ShopPage[]> {
  const map = await fetch(`${shop}/sitemap.xml`)
  if (!map.ok) throw new Error(`${shop}/sitemap.xml answered ${map.status}.`)
  const paths = [...(await map.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? "").pathname,
  )
  const deep = (parts: number) =>
    paths.find((path) => path.startsWith("/ties/") && path.split("/").length === parts + 2)
  const found = { family: deep(1), colour: deep(2), style: deep(3) }
  return [
    { name: "home", path: "/", allowance: BROWSE },
    { name: "all ties", path: "/ties", allowance: BROWSE },
    { name: "search", path: "/ties?q=blue", allowance: BROWSE },
    ...Object.entries(found).flatMap(([name, path]) => (path ? [{ name, path, allowance: BROWSE }] : [])),
    { name: "wedding", path: "/wedding", allowance: BUILDER },
    { name: "wedding, party", path: "/wedding/party", allowance: BUILDER, whose: "builder" },
    { name: "wedding, ties", path: "/wedding/colours", allowance: BUILDER, whose: "builder" },
    { name: "wedding, quote", path: "/wedding/ask", allowance: BUILDER, whose: "builder" },
    { name: "our wedding", path: "/our-wedding", allowance: BUILDER, whose: "couple" },
    { name: "our wedding, details", path: "/our-wedding/details", allowance: BUILDER, whose: "couple" },
    { name: "match", path: "/match", allowance: BROWSE },
    { name: "swatches", path: "/swatches", allowance: BROWSE },
    { name: "bag", path: "/cart", allowance: BROWSE, whose: "shopper" },
    { name: "checkout", path: "/checkout", allowance: CHECKOUT, whose: "shopper" },
  ]
}
