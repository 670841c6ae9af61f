import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { DeskCoordinator, DeskMe } from "../../contract/desk-staff"
import { DrawerForm } from "../components/drawer-form"
import { Pick } from "../components/pick"
import { Refused } from "../components/refused"
import { coordinatorDraft, NEW_COORDINATOR, readChanged, readNew } from "../lib/coordinator-draft"
import { deskKeys } from "../lib/desk-keys"
import { createCoordinator, readUsers, updateCoordinator } from "../lib/desk-staff-requests"
import { formatCountOf } from "../lib/format"
import { refusalOf } from "../lib/refusal"
import { CoordinatorFields } from "./coordinator-fields"

export interface CoordinatorDrawerProps {
  /** Who is changed; null for somebody new. */
  known: DeskCoordinator | null
  everybody: readonly DeskCoordinator[]
  me: DeskMe
  close: () => void
}

/** Somebody of the desk, or somebody who joins it; there only while it is open. */
export function CoordinatorDrawer({ known, everybody, me, close }: CoordinatorDrawerProps) {
  const client = useQueryClient()
  const [draft, write] = useState(known ? coordinatorDraft(known) : NEW_COORDINATOR)
  const [faults, tell] = useState<Readonly<Record<string, string>>>({})
  const saving = useMutation({
    mutationFn: (send: () => Promise<DeskCoordinator>) => send(),
    onSuccess: ({ name }) => {
      toast.success(known ? `${name} is changed` : `${name} is at the desk now`)
      close()
      return client.invalidateQueries({ queryKey: deskKeys.all })
    },
  })
  const users = useQuery({ queryKey: deskKeys.users, queryFn: readUsers, enabled: known === null })
  const change = (part: Partial<typeof draft>) => write((before) => ({ ...before, ...part }))

  function save(): void {
    const read = known ? readChanged(draft, known) : readNew(draft)
    tell(read.faults ?? {})
    if (!read.body) return
    const { body } = read
    saving.mutate(() =>
      known
        ? updateCoordinator(known.id, body)
        : createCoordinator(body as Parameters<typeof createCoordinator>[0]),
    )
  }

  const free = (users.data ?? []).filter(({ id }) => everybody.every(({ user_id }) => user_id !== id))
  const refused = saving.error ? refusalOf(saving.error).fields : {}
  return (
    <DrawerForm
      open
      close={close}
      title={known ? known.name : "Somebody new"}
      description={known?.email ?? "Who joins the desk needs a user of the dashboard first."}
      action={known ? "Save" : "Add to the desk"}
      pending={saving.isPending}
      submit={save}
    >
      {saving.error && <Refused title="This was not saved" error={saving.error} />}
      {known === null && (
        <Pick
          label="Who"
          placeholder={users.isPending ? "Reading the users" : "Choose a user of the dashboard"}
          value={draft.user_id}
          options={free.map(({ id, name, email }) => ({
            value: id,
            label: name === email ? email : `${name}, ${email}`,
          }))}
          pick={(user_id) =>
            change({ user_id, name: draft.name || (free.find(({ id }) => id === user_id)?.name ?? "") })
          }
          fault={faults["user_id"]}
        />
      )}
      <CoordinatorFields
        draft={draft}
        change={change}
        faults={{ ...refused, ...faults }}
        mayGive={known?.user_id === me.user_id ? [] : me.may.give_roles}
      />
      {known !== null && known.open_weddings > 0 && (
        <Pick
          label="Hand their open weddings over"
          hint={`${formatCountOf(known.open_weddings, "wedding")} now.`}
          value={draft.hand_over_to || KEEP}
          options={heirs(everybody, known)}
          pick={(to) => change({ hand_over_to: to === KEEP ? "" : to })}
        />
      )}
    </DrawerForm>
  )
}

/** Stands for nobody where a value is wanted. */
const KEEP = "keep"

function heirs(everybody: readonly DeskCoordinator[], known: DeskCoordinator) {
  return [
    { value: KEEP, label: "No, they keep them" },
    { value: "auto", label: "To who fits each best" },
    ...everybody
      .filter(({ id, role, is_active }) => id !== known.id && is_active && role !== "staff")
      .map(({ id, name }) => ({ value: id, label: `To ${name}` })),
  ]
}
