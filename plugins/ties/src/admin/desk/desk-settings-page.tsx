import { Container, Heading, Skeleton, Tabs, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { DeskMe } from "../../contract/desk-staff"
import { Problem } from "../components/problem"
import { useMe } from "../hooks/use-me"
import { useUrlValue } from "../hooks/use-url-value"
import { ROLE_WORDS } from "../lib/desk-words"
import { DeskPage } from "../shortcuts/desk-page"
import { AuditTable } from "./audit-table"
import { CoordinatorsTable } from "./coordinators-table"
import { Rules } from "./rules"
import { TemplatesTable } from "./templates-table"

interface Part {
  name: string
  label: string
  may: (me: DeskMe["may"]) => boolean
  show: (me: DeskMe) => ReactNode
}

/** The parts of the desk's settings, each for those who may see it; the server decides anyway. */
const PARTS: readonly Part[] = [
  { name: "people", label: "People", may: () => true, show: (me) => <CoordinatorsTable me={me} /> },
  { name: "rules", label: "Rules", may: (may) => may.edit_settings, show: () => <Rules /> },
  { name: "steps", label: "Timeline", may: (may) => may.edit_settings, show: () => <TemplatesTable /> },
  { name: "audit", label: "Audit trail", may: (may) => may.read_audit, show: () => <AuditTable /> },
]

/** Who is at the desk, what it does by itself, and what was done. */
export function DeskSettingsPage() {
  const me = useMe()
  return (
    <DeskPage>
      {me.data ? (
        <Desk me={me.data} />
      ) : (
        <Container className="overflow-hidden p-0">
          {me.error ? (
            <Problem
              title="The desk could not be read"
              error={me.error}
              retry={() => void me.refetch()}
              retrying={me.isFetching}
            />
          ) : (
            <Skeleton className="h-64 rounded-none" />
          )}
        </Container>
      )}
    </DeskPage>
  )
}

function Desk({ me }: { me: DeskMe }) {
  const [written, go] = useUrlValue("part")
  const parts = PARTS.filter(({ may }) => may(me.may))
  const part = parts.find(({ name }) => name === written) ?? parts[0]
  if (!part) return null
  return (
    <Tabs value={part.name} onValueChange={go} className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>Wedding desk</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Your role is {ROLE_WORDS[me.role].label.toLowerCase()}: {ROLE_WORDS[me.role].meaning}
          </Text>
        </div>
        <Tabs.List className="flex-wrap">
          {parts.map(({ name, label }) => (
            <Tabs.Trigger key={name} value={name}>
              {label}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Container>
      <Tabs.Content value={part.name}>{part.show(me)}</Tabs.Content>
    </Tabs>
  )
}
