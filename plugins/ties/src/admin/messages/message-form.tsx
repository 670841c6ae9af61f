import { PaperClip } from "@medusajs/icons"
import { Button, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useEffect, useRef, useState } from "react"
import type { DeskWedding } from "../../contract/desk"
import { ActionButton } from "../components/action-button"
import { sentenceOf } from "../lib/sentence"
import { sendMessage } from "./requests"

const MOST = 10_000
const TYPES = "image/jpeg,image/png,image/webp,image/gif,application/pdf"

interface Props {
  wedding: DeskWedding
  done: () => void
}

/** Whom a message is for: the couple, or a member with or without them. */
function addressees(members: DeskWedding["members"]): { value: string; label: string }[] {
  const named = members.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))
  return [
    { value: "", label: "The couple" },
    ...named.flatMap(({ id, name }) => [
      { value: `${id}:both`, label: `${name} and the couple` },
      { value: `${id}:alone`, label: `${name} alone` },
    ]),
  ]
}

/** Writes to the couple or to a member. What is typed stays, through a reload too, until the server has it. */
export function MessageForm({ wedding, done }: Props) {
  const place = `kct.messages.desk.${wedding.id}`
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? "")
  const [files, setFiles] = useState<readonly File[]>([])
  const [to, setTo] = useState("")
  const [state, setState] = useState<{ pending: boolean; problem: string | null }>({
    pending: false,
    problem: null,
  })
  const picker = useRef<HTMLInputElement>(null)
  // The same message under the same key, however often it is tried.
  const key = useRef(crypto.randomUUID())
  useEffect(() => {
    key.current = crypto.randomUUID()
    sessionStorage.setItem(place, text)
  }, [place, text, files, to])

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (state.pending || (text.trim() === "" && files.length === 0)) return
    setState({ pending: true, problem: null })
    const [memberId, how] = to.split(":")
    try {
      const draft = { text, files, memberId: memberId || null, withCouple: how !== "alone" }
      await sendMessage(wedding.id, draft, key.current)
      setText("")
      setFiles([])
      if (picker.current) picker.current.value = ""
      setState({ pending: false, problem: null })
      done()
    } catch (error) {
      setState({ pending: false, problem: sentenceOf(error) })
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} className="flex flex-col items-start gap-y-3 px-6 py-4">
      <label className="txt-compact-small text-ui-fg-subtle flex w-full flex-wrap items-center gap-2">
        To
        <select
          value={to}
          onChange={({ target }) => setTo(target.value)}
          className="border-ui-border-base bg-ui-bg-field text-ui-fg-base txt-compact-small h-8 max-w-full rounded-md border px-2"
        >
          {addressees(wedding.members).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Textarea
        id="kct-message"
        aria-label="Message"
        rows={3}
        maxLength={MOST}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit()
        }}
      />
      <div className="flex w-full flex-wrap items-center gap-2">
        <input
          ref={picker}
          type="file"
          multiple
          accept={TYPES}
          aria-label="Pictures or PDFs"
          onChange={({ target }) => setFiles([...(target.files ?? [])])}
          className="hidden"
        />
        <ActionButton
          type="button"
          variant="secondary"
          icon={<PaperClip />}
          onClick={() => picker.current?.click()}
        >
          Pictures or PDFs
        </ActionButton>
        <Text
          size="small"
          leading="compact"
          className="text-ui-fg-subtle min-w-0 break-words"
          aria-live="polite"
        >
          {files.map(({ name }) => name).join(", ")}
        </Text>
      </div>
      {state.problem !== null && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          It was not sent, and is kept here. {state.problem}
        </Text>
      )}
      <Button
        type="submit"
        size="small"
        isLoading={state.pending}
        disabled={text.trim() === "" && files.length === 0}
      >
        Send
      </Button>
    </form>
  )
}
