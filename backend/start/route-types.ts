import fs from "node:fs"
import path from "node:path"

const BUILDS = [".next", ".next/dev", ".next/e2e"]

/**
 * Removes what earlier builds of the shop wrote down about its routes. The shop's tsconfig reads it from every build's
 * folder, so a route that has since moved, left in one of them, would fail the type check of another.
 */
export function forgetRouteTypes(root: string): void {
  for (const build of BUILDS) {
    fs.rmSync(path.join(root, "storefront", build, "types"), { recursive: true, force: true })
  }
}
