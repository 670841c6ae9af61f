import type { Metadata } from "next"
import { connection } from "next/server"
import { MemberPage } from "@/features/our-wedding/members/member-page"

export const metadata: Metadata = { title: "One of your party", robots: { index: false, follow: false } }
export const instant = false

export default async function Page({ params, searchParams }: PageProps<"/our-wedding/members/[id]">) {
  await connection()
  const { id } = await params
  return <MemberPage id={id} query={await searchParams} />
}
