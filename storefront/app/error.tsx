"use client"

import Link from "next/link"
import { Failure } from "@/components/shell/failure"

/** For when the shop's frame itself could not be made. */
export default function RootError() {
  return (
    <>
      <header className="border-b border-line">
        <div className="page flex h-16 items-center">
          <Link
            href="/"
            prefetch={false}
            className="font-display text-[1.625rem] leading-none tracking-[0.02em]"
          >
            KCT <span className="text-ink-soft">Ties</span>
          </Link>
        </div>
      </header>
      <main>
        <Failure retry={() => location.reload()} />
      </main>
    </>
  )
}
