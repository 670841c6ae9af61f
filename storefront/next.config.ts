import path from "node:path"
import type { NextConfig } from "next"
import { ourWeddingHeaders, securityHeaders } from "./lib/security-headers"

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
  headers: async () => [
    { source: "/:path*", headers: securityHeaders() },
    ...ourWeddingHeaders(),
    // Its address changes with its content; without this a browser asks for it again at each change of the title.
    {
      source: "/icon.svg",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
}

export default config
