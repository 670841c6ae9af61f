import type { Metadata } from "next"
import { connection } from "next/server"
import { DoorPage } from "@/features/account/door-page"

export const metadata: Metadata = { title: "Create an account", robots: { index: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<"/account/register">) {
  await connection()
  return <DoorPage kind="register" next={(await searchParams).next} />
}
