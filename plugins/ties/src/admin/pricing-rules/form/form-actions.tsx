import { Button } from "@medusajs/ui"
import type { RuleForm } from "../use-rule-form"

export interface FormActionsProps {
  formId: string
  form: RuleForm
  cancel: () => void
  /** What is typed is in the what-if now. */
  tried: () => void
}

/** Saves what is typed, tries it without saving, or leaves it. */
export function FormActions({ formId, form, cancel, tried }: FormActionsProps) {
  return (
    <>
      <Button size="small" variant="secondary" onClick={cancel}>
        Cancel
      </Button>
      <Button size="small" variant="secondary" onClick={() => form.tryOut() && tried()}>
        Try without saving
      </Button>
      <Button size="small" type="submit" form={formId} isLoading={form.saving}>
        Save
      </Button>
    </>
  )
}
