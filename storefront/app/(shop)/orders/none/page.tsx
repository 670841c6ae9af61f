import { notFound } from "next/navigation"

export const ensureStatic = "navigation"

/** Where an order's page leads for who may not see it: made once, ahead of time, so that it is a real 404. */
export default function Page(): never {
  notFound()
}
