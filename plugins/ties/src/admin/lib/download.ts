/** Saves what was read as a file of the browser's. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // After the click was served: a browser that has not begun to read would find nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
