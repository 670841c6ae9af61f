import { useUrlValue } from "../hooks/use-url-value"
import { KindsSection } from "./kinds-section"
import { OutboxSection } from "./outbox-section"
import { PreviewDrawer } from "./preview-drawer"
import type { Previewed } from "./requests"
import { SuppressedSection } from "./suppressed-section"
import { TestForm } from "./test-form"

/** The outbox, and every message that there is; what is looked at is in the address. */
export function MailPage() {
  const [mail, showMail] = useUrlValue("mail", "message")
  const [kind, showKind] = useUrlValue("message", "mail")
  const of: Previewed | null = mail !== null ? { id: mail } : kind !== null ? { kind } : null
  return (
    <div className="flex flex-col gap-y-3">
      <OutboxSection open={showMail} />
      <SuppressedSection />
      <KindsSection open={showKind} />
      <PreviewDrawer
        of={of}
        close={() => (mail !== null ? showMail(null) : showKind(null))}
        footer={of !== null && "kind" in of ? <TestForm key={of.kind} kind={of.kind} /> : undefined}
      />
    </div>
  )
}
