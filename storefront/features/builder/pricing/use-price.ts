"use client"

import type { BundlePreview } from "@kct/contract"
import { useEffect, useReducer } from "react"
import { priced, type PriceEvent, UNPRICED } from "./priced"

/** Changes in quick succession are asked for once, when they pause; milliseconds, as all of these. */
const PAUSE = 180
const TIMEOUT = 15_000
/** How long an unreachable store is left alone; the browser's own word that it is online again ends it. */
const AGAIN = 5_000

export const PRICE_ROUTE = "/party/price"

/**
 * The store's price of a party, kept up with it: one question at a time, the one before it broken off.
 * @param text see `pricingOf`
 */
export function usePrice(text: string | null) {
  const [state, tell] = useReducer(priced, UNPRICED)
  useEffect(() => {
    tell({ type: "wanted", text })
    if (text === null) return
    const gone = new AbortController()
    let timer = setTimeout(ask, PAUSE)
    async function ask() {
      const event = await answerTo(text as string, gone.signal)
      if (gone.signal.aborted) return
      tell(event)
      if (event.type === "unreachable") timer = setTimeout(ask, AGAIN)
    }
    const online = () => {
      clearTimeout(timer)
      void ask()
    }
    addEventListener("online", online)
    return () => {
      gone.abort()
      clearTimeout(timer)
      removeEventListener("online", online)
    }
  }, [text])
  // What is on screen is never called current for the moment until the effect above has run.
  return state.of === text || state.state !== "current" ? state : priced(state, { type: "wanted", text })
}

async function answerTo(text: string, gone: AbortSignal): Promise<PriceEvent> {
  const asking = new AbortController()
  const stop = () => asking.abort()
  gone.addEventListener("abort", stop)
  const late = setTimeout(stop, TIMEOUT)
  try {
    const answer = await fetch(PRICE_ROUTE, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
      signal: asking.signal,
    })
    const body: unknown = await answer.json()
    if (answer.ok) return { type: "answered", text, preview: body as BundlePreview }
    if (answer.status >= 500) return { type: "unreachable" }
    return { type: "refused", message: messageOf(body) }
  } catch {
    // No connection, too late, or an answer that is no JSON: whichever it was, there is no price of now.
    return { type: "unreachable" }
  } finally {
    clearTimeout(late)
    gone.removeEventListener("abort", stop)
  }
}

function messageOf(body: unknown): string {
  const said = typeof body === "object" && body !== null && "message" in body ? body.message : null
  return typeof said === "string" ? said : "The store can’t price this party."
}
