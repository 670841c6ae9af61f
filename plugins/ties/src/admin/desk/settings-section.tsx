import { Button, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { Refused } from "../components/refused"
import { Section } from "../components/section"
import type { SettingsForm } from "./use-settings-form"

export interface SettingsSectionProps {
  title: string
  /** What it is for, in a sentence. */
  about: string
  form: Pick<SettingsForm<object>, "save" | "changed" | "pending" | "error">
  children: ReactNode
}

/** One part of the settings, saved by itself. */
export function SettingsSection({ title, about, form, children }: SettingsSectionProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.save()
  }
  return (
    <Section title={title}>
      <form onSubmit={submit} className="flex flex-col gap-y-5 px-6 py-4" aria-label={title}>
        <Text size="small" className="text-ui-fg-subtle">
          {about}
        </Text>
        {children}
        {form.error && <Refused title="This was not saved" error={form.error} />}
        <div className="flex justify-end">
          <Button type="submit" size="small" disabled={!form.changed} isLoading={form.pending}>
            Save
          </Button>
        </div>
      </form>
    </Section>
  )
}
