import { Select } from "@medusajs/ui"
import { useCoordinators } from "../hooks/use-coordinators"

const ALL = "all"

/** Whose weddings are listed; for those who may see others'. */
export function CoordinatorFilter({
  chosen,
  choose,
}: {
  chosen: string | null
  choose: (coordinator: string | null) => void
}) {
  const coordinators = useCoordinators()
  return (
    <Select
      size="small"
      value={chosen ?? ALL}
      onValueChange={(value) => choose(value === ALL ? null : value)}
    >
      <Select.Trigger className="w-44" aria-label="Whose weddings">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>Everybody’s</Select.Item>
        <Select.Item value="me">Mine</Select.Item>
        <Select.Item value="none">In the queue</Select.Item>
        {(coordinators.data ?? [])
          .filter(({ role }) => role !== "staff")
          .map(({ id, name }) => (
            <Select.Item key={id} value={id}>
              {name}
            </Select.Item>
          ))}
      </Select.Content>
    </Select>
  )
}
