import type { OrderWedding, OrderWeddings } from "../../contract/bundle-edits"
import { AskFirst } from "../components/ask-first"
import { Refused } from "../components/refused"
import { SideDrawer } from "../components/side-drawer"
import { AddedMembers } from "./added-members"
import { EditLines } from "./edit-lines"
import { Outcome } from "./outcome"
import { useBundleEdit } from "./use-bundle-edit"

export interface EditDrawerProps {
  order: OrderWeddings
  wedding: OrderWedding
  title: string
  open: boolean
  close: () => void
}

/** Changes the ties of a wedding: first what it would come to, then for good. What is typed stays while it is closed. */
export function EditDrawer({ order, wedding, title, open, close }: EditDrawerProps) {
  const editing = useBundleEdit(order.order_id, wedding, close)
  const { ready, outcome, ask, asking, confirm, confirming, error } = editing
  return (
    <SideDrawer
      open={open}
      close={close}
      title={title}
      description="The tier follows the ties that are left, by the rules of the time when the order was made."
      footer={
        <AskFirst
          {...{ close, ask, asking, ready, confirm, confirming }}
          isTold={outcome !== null}
          leave="Close"
          action="Change the order"
        />
      }
    >
      <div className="flex flex-col gap-y-6 px-6 py-4">
        <EditLines wedding={wedding} editing={editing} />
        <AddedMembers order={order} wedding={wedding} editing={editing} open={open} />
        {error && <Refused title="The order stays as it is" error={error} />}
        {outcome && <Outcome outcome={outcome} wedding={wedding} />}
      </div>
    </SideDrawer>
  )
}
