import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { ExportQuery } from "../../contract/desk"
import { todayOf } from "../lib/days"
import { exportWeddings } from "../lib/desk-requests"
import { download } from "../lib/download"
import { sentenceOf } from "../lib/sentence"

/** Saves weddings as a table for a spreadsheet. */
export function useExport(): { save: (query: ExportQuery) => void; pending: boolean } {
  const { mutate, isPending } = useMutation({
    mutationFn: exportWeddings,
    onSuccess: (content) => download(content, `weddings-${todayOf(Date.now())}.csv`),
    onError: (error) => toast.error("The export could not be made", { description: sentenceOf(error) }),
  })
  return { save: mutate, pending: isPending }
}
