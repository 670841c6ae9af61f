import type { MetadataRoute } from "next"
import { getCatalogue } from "@/features/catalogue/read"
import { siteMap } from "@/features/seo/site-map"
import { shopUrl } from "@/lib/env"

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return siteMap(await getCatalogue(), shopUrl())
}
