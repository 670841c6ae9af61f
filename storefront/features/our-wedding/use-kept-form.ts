"use client"

import { useEffect, useRef } from "react"
import { localPlace } from "@/features/builder/desk/place"

/**
 * Keeps what is typed into a form in this browser, so that no reload loses it, and puts it back in.
 * @param key where it is kept
 * @param of what it is typed about: what was typed about something else is not put back
 */
export function useKeptForm(key: string, of: string) {
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (form.current) fill(form.current, read(key, of))
  }, [key, of])

  return {
    form,
    keep: () => {
      if (form.current) write(key, of, valuesIn(form.current))
    },
    forget: () => write(key, of, null),
  }
}

type Values = Record<string, string>

function valuesIn(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$"),
  )
  return Object.fromEntries(entries)
}

function fill(form: HTMLFormElement, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.value === value)) control.value = value
    } else if (control instanceof HTMLTextAreaElement) control.value = value
    else if (control instanceof HTMLInputElement && control.type !== "hidden") control.value = value
  }
}

function read(key: string, of: string): Values {
  try {
    const kept = JSON.parse(localPlace()?.getItem(key) ?? "null") as { of: string; values: Values } | null
    return kept?.of === of ? kept.values : {}
  } catch {
    // Nothing there that we wrote, or a browser that keeps nothing.
    return {}
  }
}

function write(key: string, of: string, values: Values | null): void {
  try {
    if (values) localPlace()?.setItem(key, JSON.stringify({ of, values }))
    else localPlace()?.removeItem(key)
  } catch {
    // Full or forbidden: what is typed then lives as long as the page.
  }
}
