import { useQuery } from "@tanstack/react-query"
import { keys } from "../lib/query-keys"
import { readStaffEmail } from "../lib/requests"

/** A member of staff by e-mail address; by id where they are gone or this reader may not see them. */
export function StaffName({ id }: { id: string }) {
  const email = useQuery({ queryKey: keys.staff(id), queryFn: () => readStaffEmail(id), retry: false })
  return <>{email.data ?? id}</>
}
