import { notFound } from "next/navigation"

export const ensureStatic = "navigation"

/** Where a link leads that opens no wedding: made once, ahead of time, so that it is a real 404. */
export default function Page(): never {
  notFound()
}
