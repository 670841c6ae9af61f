"use client"

import { Button } from "@/components/ui/button"

/** Opens what the browser prints with. Without a script the browser's own menu does. */
export function PrintButton() {
  return (
    <Button look="plain" onClick={() => print()}>
      Print
    </Button>
  )
}
