import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ENDING } from "../../domain/messages/file-kinds"
import type { StoredFile } from "../../modules/weddings/store/messages"
import type { CheckedFile } from "./check-file"

/** Hands files to the File module, as private ones and under names that nobody can guess. */
export async function storeFiles(
  scope: MedusaContainer,
  files: readonly CheckedFile[],
): Promise<StoredFile[]> {
  if (files.length === 0) return []
  const made = await scope.resolve(Modules.FILE).createFiles(
    files.map(({ bytes, type }) => ({
      filename: `${randomUUID()}.${ENDING[type]}`,
      mimeType: type,
      content: bytes.toString("base64"),
      access: "private" as const,
    })),
  )
  return files.map(({ name, type, bytes, width, height }, at) => {
    const fileId = made[at]?.id
    if (fileId === undefined) throw new Error("The File module has kept fewer files than it was given")
    return { fileId, name, type, size: bytes.length, width, height }
  })
}

/** Takes files away that no message has. One that stays is in nobody's way: nobody knows its name. */
export async function dropFiles(scope: MedusaContainer, files: readonly StoredFile[]): Promise<void> {
  if (files.length === 0) return
  try {
    await scope.resolve(Modules.FILE).deleteFiles(files.map(({ fileId }) => fileId))
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("Files of a message that was not written are still there", error as Error)
  }
}

/** The bytes of a file. */
export const readFileOf = (scope: MedusaContainer, fileId: string): Promise<Buffer> =>
  scope.resolve(Modules.FILE).getAsBuffer(fileId)
