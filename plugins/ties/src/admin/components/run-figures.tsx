import type { SyncCounts } from "../../contract/sync"
import { formatCount } from "../lib/format"
import { COUNT_WORDS } from "../lib/run-words"
import { Figures } from "./figures"

/** What a run did with the variants, by number. */
export function RunFigures({ counts, ...rest }: { counts: SyncCounts; label: string; wide?: boolean }) {
  const figures = COUNT_WORDS.map(({ key, label }) => ({ label, value: formatCount(counts[key]) }))
  return <Figures figures={figures} {...rest} />
}
