import type { Metadata } from "next"
import { connection } from "next/server"
import { LinkPage } from "@/features/our-wedding/link-page"

export const metadata: Metadata = {
  title: "The link to your wedding",
  robots: { index: false, follow: false },
}
export const instant = false

export default async function Page({ searchParams }: PageProps<"/our-wedding/link">) {
  await connection()
  return <LinkPage fresh={(await searchParams)["sent"] !== undefined} />
}
