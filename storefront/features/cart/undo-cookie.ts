import "server-only"
import { cookies } from "next/headers"
import { shopUrl } from "@/lib/env"
import { cookieOptions } from "./cookies"
import { parseRemoved, type Removed } from "./removed"

const UNDO_COOKIE = "kct_undo"
const TEN_MINUTES = 600

/** What was last taken out of the bag, for ten minutes; it outlives a reload and needs no script. */
export async function lastRemoved(): Promise<Removed | null> {
  return parseRemoved((await cookies()).get(UNDO_COOKIE)?.value)
}

export async function keepRemoved(removed: Removed): Promise<void> {
  const options = { ...cookieOptions(shopUrl(), true), maxAge: TEN_MINUTES }
  ;(await cookies()).set(UNDO_COOKIE, JSON.stringify(removed), options)
}

export async function forgetRemoved(): Promise<void> {
  ;(await cookies()).delete(UNDO_COOKIE)
}
