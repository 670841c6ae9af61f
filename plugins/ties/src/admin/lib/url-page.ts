/**
 * First row of a page, from what the address says: a whole page's start, and 0 for what is missing or makes no
 * sense, since anybody can type there.
 */
export function offsetOf(written: string | null, pageSize: number): number {
  if (written === null || !/^\d{1,7}$/.test(written)) return 0
  const offset = Number(written)
  return offset - (offset % pageSize)
}

/** Where the last page of so many rows starts. */
export function lastOffset(count: number, pageSize: number): number {
  return count <= 0 ? 0 : Math.floor((count - 1) / pageSize) * pageSize
}
