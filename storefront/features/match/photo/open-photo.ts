/** Longer side of the photo that is worked on, in pixels: sharper than any loupe needs, and small enough for a phone. */
const LONGEST = 1200

/**
 * Decodes a photo into a canvas, on this device and nowhere else.
 * @throws Error with a sentence for the shopper, where the file is no picture that this browser can read
 */
export async function openPhoto(file: File, canvas: HTMLCanvasElement): Promise<ImageData> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error("This file can’t be read as a photo. Choose a JPEG, PNG or WebP picture.")
  })
  try {
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
    canvas.width = Math.max(1, Math.round(bitmap.width * scale))
    canvas.height = Math.max(1, Math.round(bitmap.height * scale))
    const context = canvas.getContext("2d", { willReadFrequently: true, colorSpace: "srgb" })
    if (!context) throw new Error("This browser can’t open photos here. Pick the colour by hand instead.")
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return context.getImageData(0, 0, canvas.width, canvas.height)
  } finally {
    bitmap.close()
  }
}
