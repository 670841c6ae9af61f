import type { SyncCounts } from "../../contract/sync"
import { formatCount } from "../lib/format"
import { COUNT_WORDS } from "../lib/run-words"
import { Figures } from "./figures"

/** What a run did with the variants, by number. */
export function RunFigures({ counts, label }: { counts: SyncCounts; label: string }) {
  const figures = COUNT_WORDS.map(({ key, label: name }) => ({
    label: name,
    value: formatCount(counts[key]),
  }))
  return <Figures figures={figures} label={label} />
}
