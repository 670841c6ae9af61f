import path from "node:path"
import type { NextConfig } from "next"
import { securityHeaders } from "./lib/security-headers"

/** The contract's types and the tie drawing live in the plugin, so the build has to see the whole repository. */
const repository = path.join(import.meta.dirname, "..")

const config: NextConfig = {
  // The journeys of `npm test` build into a folder of their own and leave the build of `npm start` alone.
  distDir: process.env.KCT_SHOP_BUILD || ".next",
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandlers: { default: path.join(import.meta.dirname, "lib/cache-handler.mjs") },
  poweredByHeader: false,
  reactStrictMode: true,
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  headers: async () => [{ source: "/:path*", headers: securityHeaders() }],
}

export default config
