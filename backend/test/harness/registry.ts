import { ApiLoader } from "@medusajs/framework/http"

export interface RegisteredRoute {
  method: string
  /** As Express has it, such as `/admin/orders/:id`. */
  path: string
}

/**
 * Every route that Medusa registers from now on, its own, ours and any other plugin's: what tests walk that are to cover
 * what will be added tomorrow. Medusa offers each handler to whoever traces it; this one lets all pass as they are.
 */
export function recordRoutes(): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = []
  ApiLoader.traceRoute = (handler, { route, method }) => {
    routes.push({ method: String(method), path: String(route) })
    return handler
  }
  return routes
}
