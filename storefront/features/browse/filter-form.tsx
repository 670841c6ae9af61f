"use client"

import type { ReactNode } from "react"
import { useEffect, useRef } from "react"

/** Leaves empty fields out of the address. Without a script they are in it, and mean the same. */
export function FilterForm({ children }: { children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const element = form.current
    const prune = ({ formData }: FormDataEvent) => {
      const empty = Array.from(formData).filter(([, value]) => value === "")
      for (const [name] of empty) formData.delete(name)
    }
    element?.addEventListener("formdata", prune)
    return () => element?.removeEventListener("formdata", prune)
  }, [])
  return (
    <form ref={form} action="/ties" method="get" className="flex flex-col gap-6">
      {children}
    </form>
  )
}
