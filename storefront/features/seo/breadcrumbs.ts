import "server-only"
import { shopUrl } from "@/lib/env"

/** The way down to a page, as schema.org's BreadcrumbList; each step is its name and its path. */
export function breadcrumbs(...steps: (readonly [name: string, path: string])[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, path], at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: shopUrl() + path,
    })),
  }
}
