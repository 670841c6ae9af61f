import type { Metadata } from "next"
import { DoorPage } from "@/features/account/door-page"

export const metadata: Metadata = { title: "Sign in", robots: { index: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<"/account/sign-in">) {
  return <DoorPage kind="sign-in" next={(await searchParams).next} />
}
