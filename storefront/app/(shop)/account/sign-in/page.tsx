import type { Metadata } from "next"
import { connection } from "next/server"
import { DoorPage } from "@/features/account/door-page"

export const metadata: Metadata = { title: "Sign in", robots: { index: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<"/account/sign-in">) {
  await connection()
  return <DoorPage kind="sign-in" next={(await searchParams).next} />
}
