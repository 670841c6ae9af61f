import type { MetadataRoute } from "next"
import { shopUrl } from "@/lib/env"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/cart",
        "/checkout",
        "/order",
        "/account",
        "/our-wedding",
        "/our-tie",
        "/our-party",
        "/our-calendar",
        "/payment-collection",
      ],
    },
    sitemap: `${shopUrl()}/sitemap.xml`,
  }
}
