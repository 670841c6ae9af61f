import { testStack } from "../../harness/e2e"

const { tiesUrl } = testStack()

export interface ServiceColor {
  name: string
  slug: string
}

/** What the ties service says that we sell, so that no journey knows a colour by heart. */
export interface ServiceFamily {
  name: string
  slug: string
  colors: ServiceColor[]
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")

async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(tiesUrl + path)
  return (await answer.json()) as T
}

export async function serviceFamilies(): Promise<ServiceFamily[]> {
  const { families } = await ask<{ families: { name: string; slug: string; colors: string[] }[] }>(
    "/api/colors/families",
  )
  return families.map(({ name, slug, colors }) => ({
    name,
    slug,
    colors: colors.map((color) => ({ name: color, slug: slugOf(color) })),
  }))
}

export async function serviceStyles(): Promise<{ name: string; slug: string; price: number }[]> {
  const { products } = await ask<{ products: { name: string; slug: string; price: number | string }[] }>(
    "/api/products?limit=100",
  )
  return products.map(({ name, slug, price }) => ({ name, slug, price: Number(price) }))
}
