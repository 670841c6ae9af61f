"use client"

import { useRef, useState } from "react"
import { Button } from "@/components/ui/button"

/** A link, and the way to have it elsewhere. Without a script, or a clipboard, it can be copied by hand. */
export function CopyLink({ link, name = "Link to your wedding" }: { link: string; name?: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState("")

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      setSaid("Copied.")
    } catch {
      // No clipboard without its permission: what is marked is one key away from being copied.
      field.current?.select()
      setSaid("Copy it from the field.")
    }
  }

  return (
    <div className="mt-5 flex flex-col gap-3 sm:flex-row">
      <input
        ref={field}
        type="url"
        aria-label={name}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
        className="h-12 w-full min-w-0 border sm:flex-1 border-line-strong bg-paper px-3.5 text-[1rem]"
      />
      <Button onClick={copy} look="plain">
        Copy the link
      </Button>
      <p role="status" className="self-center text-fine empty:hidden">
        {said}
      </p>
    </div>
  )
}
