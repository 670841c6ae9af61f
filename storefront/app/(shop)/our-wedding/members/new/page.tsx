import type { Metadata } from "next"
import { connection } from "next/server"
import { NewMemberPage } from "@/features/our-wedding/members/new-member-page"

export const metadata: Metadata = { title: "Add to your party", robots: { index: false, follow: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<"/our-wedding/members/new">) {
  await connection()
  return <NewMemberPage query={await searchParams} />
}
