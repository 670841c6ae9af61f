import type { ReactNode } from "react"
import { BuilderPage } from "@/features/builder/builder-page"

interface Props {
  params: Promise<{ region: string }>
  children: ReactNode
}

/** The builder stands around its steps: none of them, and no answer of the store, begins it anew. */
export default async function Layout({ params, children }: Props) {
  return (
    <>
      <BuilderPage region={(await params).region} />
      {children}
    </>
  )
}
