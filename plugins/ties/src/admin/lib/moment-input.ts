/** An ISO time as `<input type="datetime-local">` holds it, in the browser's time zone; nothing for no limit. */
export function toMomentInput(iso: string | null): string {
  const time = iso === null ? new Date(Number.NaN) : new Date(iso)
  if (Number.isNaN(time.getTime())) return ""
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** What such an input holds as an ISO time; null where it is empty. */
export function fromMomentInput(written: string): string | null {
  const time = new Date(written)
  return written === "" || Number.isNaN(time.getTime()) ? null : time.toISOString()
}
