/**
 * What is counted for one client. Of an IPv6 address that is its network, since whoever has one address of it has all of
 * its 2^64.
 */
export function clientKey(address: string | undefined): string {
  if (address === undefined || address === "") return "unknown"
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(":")) return address
  return `${networkOf(address.split("%")[0] ?? "").join(":")}::/64`
}

/** The first four groups, the ones that `::` leaves out included. */
function networkOf(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::")
  const before = head === "" ? [] : head.split(":")
  const after = tail === undefined || tail === "" ? [] : tail.split(":")
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(missing).fill("0"), ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
}
