export interface ShopPage {
  name: string
  path: string
  /** KiB of JavaScript, gz, that it may have above a bare Next app. */
  allowance: number
  /** Whether it is shown only to a couple that has sent its wedding. */
  ours?: boolean
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
    { name: "wedding, ties", path: "/wedding/colours", allowance: BUILDER },
    { name: "wedding, quote", path: "/wedding/ask", allowance: BUILDER },
    { name: "our wedding", path: "/our-wedding", allowance: BUILDER, ours: true },
    { name: "our wedding, details", path: "/our-wedding/details", allowance: BUILDER, ours: true },
    { name: "match", path: "/match", allowance: BROWSE },
    { name: "swatches", path: "/swatches", allowance: BROWSE },
    { name: "bag", path: "/cart", allowance: CHECKOUT },
    { name: "checkout", path: "/checkout", allowance: CHECKOUT },
  ]
}
