import type { Metadata } from "next"
import { connection } from "next/server"
import { BagPage } from "@/features/cart/bag-page"

export const metadata: Metadata = { title: "Your bag", robots: { index: false } }

/** The bag is its shopper's own and read at every visit: it waits for the store instead of showing an old one. */
export const instant = false

export default async function Page() {
  await connection()
  return <BagPage />
}
