import { saidTo } from "./tell"

/** What was just said to a form of this page that has no place of its own for it, when there is no script to say it. */
export async function SaidNotice({ forms }: { forms: string[] }) {
  const said = await saidTo(...forms)
  return said?.message ? (
    <p role="alert" className="mt-6 border-l-2 border-alert pl-4 text-alert">
      {said.message}
    </p>
  ) : null
}
