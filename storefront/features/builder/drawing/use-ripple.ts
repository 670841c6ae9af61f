"use client"

import { useEffect, useState } from "react"

/** From one to the next, and for the last of many, in milliseconds. */
const STEP = 24
const MOST = 600

/**
 * A colour that reaches its place in its turn, so that a new one runs through the party. It is also what keeps the
 * page in hand: a few ties a frame can be painted anew on a slow phone, twelve at once can not.
 * @param turn from 0
 */
export function useRipple<T>(value: T, turn: number): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), Math.min(MOST, turn * STEP))
    return () => clearTimeout(timer)
  }, [value, turn])
  return shown
}
