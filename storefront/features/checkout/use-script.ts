"use client"

import { useEffect, useState } from "react"

export type Loading = "loading" | "ready" | "failed"

/** One for the page: a form that is opened again finds its script there. */
const scripts = new Map<string, Promise<void>>()

function load(address: string): Promise<void> {
  const known = scripts.get(address)
  if (known) return known
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script")
    script.src = address
    script.async = true
    script.addEventListener("load", () => resolve())
    script.addEventListener("error", () => {
      // So that another try is one.
      scripts.delete(address)
      script.remove()
      reject(new Error(`${address} can't be loaded`))
    })
    document.head.append(script)
  })
  scripts.set(address, loaded)
  return loaded
}

/** Loads a payment provider's own script, when its form is shown and not before. */
export function useScript(address: string): Loading {
  const [state, setState] = useState<Loading>("loading")
  useEffect(() => {
    let isShown = true
    load(address).then(
      () => isShown && setState("ready"),
      () => isShown && setState("failed"),
    )
    return () => {
      isShown = false
    }
  }, [address])
  return state
}
