import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { DeskSettings } from "../../contract/desk-staff"
import { deskKeys } from "../lib/desk-keys"
import { updateSettings } from "../lib/desk-staff-requests"
import { draftOf, type Read, type SettingsDraft } from "../lib/settings-draft"

export interface SettingsForm<Part> {
  draft: Part
  change: (part: Partial<Part>) => void
  /** What is wrong, by field; told only once somebody tried to save. */
  faults: Readonly<Record<string, string>>
  save: () => void
  changed: boolean
  pending: boolean
  error: Error | null
}

/**
 * One part of the settings as a form of its own, so that saving it sends nothing of the others.
 * @param part its place in the draft
 * @param read what is sent
 */
export function useSettingsForm<Name extends keyof SettingsDraft>(
  settings: DeskSettings,
  part: Name,
  read: (draft: SettingsDraft[Name]) => Read,
): SettingsForm<SettingsDraft[Name]> {
  const client = useQueryClient()
  const saved = draftOf(settings)[part]
  const [draft, write] = useState<SettingsDraft[Name] | null>(null)
  const [faults, tell] = useState<Readonly<Record<string, string>>>({})
  const { mutate, isPending, error } = useMutation({
    mutationFn: updateSettings,
    onSuccess: (after) => {
      client.setQueryData(deskKeys.settings, after)
      write(null)
      toast.success("Saved")
    },
  })
  const now = draft ?? saved
  return {
    draft: now,
    change: (change) => write({ ...now, ...change }),
    faults,
    save: () => {
      const found = read(now)
      tell(found.faults ?? {})
      if (found.settings) mutate(found.settings)
    },
    changed: draft !== null && JSON.stringify(draft) !== JSON.stringify(saved),
    pending: isPending,
    error,
  }
}
