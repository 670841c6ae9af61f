import { useCallback, useRef, useState } from "react"
import type { Packing, ScanOutcome } from "../../../contract/fulfilment"
import { sentenceOf } from "../../lib/sentence"
import { newKey, sendScan } from "../requests"
import { warn } from "./warn"

/** What the last scan came to; `failed` where it never reached the server, which then holds nothing of it. */
export type Said = ScanOutcome | { kind: "failed"; message: string; bag: null; expected: [] }

export interface Scanner {
  /** What came of the last scan; null before the first one. */
  said: Said | null
  /** Of the scan, so that the same words twice are told twice. */
  count: number
  /** Scans that are on their way. */
  waiting: number
  scan: (text: string) => void
  /** Key of the bag that is packed now; null where the desk finds it. */
  bag: string | null
  choose: (bag: string | null) => void
}

/** Takes scans one after the other, however fast they come: a scanner is faster than a server. */
export function useScanner(orderId: string, keep: (packing: Packing) => void): Scanner {
  const [said, tell] = useState<Said | null>(null)
  const [count, setCount] = useState(0)
  const [waiting, wait] = useState(0)
  const [bag, choose] = useState<string | null>(null)
  const chosen = useRef<string | null>(null)
  const line = useRef(Promise.resolve())
  const pick = useCallback((key: string | null) => {
    chosen.current = key
    choose(key)
  }, [])
  const scan = (text: string) => {
    const key = newKey()
    wait((now) => now + 1)
    line.current = line.current.then(async () => {
      try {
        const { outcome, packing } = await sendScan(orderId, { text, bag: chosen.current, key })
        keep(packing)
        tell(outcome)
        if (outcome.kind === "bag") pick(outcome.bag)
        else if (outcome.kind !== "packed") warn()
        // A bag that is full is put aside: the next tie goes where it is wanted.
        const full = packing.bags.find((one) => one.key === chosen.current)?.complete
        if (outcome.kind === "packed" && full) pick(null)
      } catch (error) {
        tell({ kind: "failed", message: sentenceOf(error), bag: null, expected: [] })
        warn()
      } finally {
        setCount((now) => now + 1)
        wait((now) => now - 1)
      }
    })
  }
  return { said, count, waiting, scan, bag, choose: pick }
}
