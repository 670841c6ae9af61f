/** `TIE-<COLOUR>-<STYLE>`, for a tie to which the service gives no SKU. */
export function skuOf(color: string, style: string): string {
  return `TIE-${color}-${style}`.toUpperCase()
}
