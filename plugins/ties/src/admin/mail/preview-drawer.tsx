import { Skeleton, Tabs } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Problem } from "../components/problem"
import { SideDrawer } from "../components/side-drawer"
import { mailKeys, type Previewed, readPreview } from "./requests"

export interface PreviewDrawerProps {
  /** Null where nothing is shown. */
  of: Previewed | null
  close: () => void
  footer?: ReactNode
}

/** A mail as who gets it sees it, in HTML and as text; its links lead nowhere. */
export function PreviewDrawer({ of, close, footer }: PreviewDrawerProps) {
  const preview = useQuery({
    queryKey: mailKeys.preview(of),
    queryFn: () => (of === null ? Promise.reject(new Error("Nothing is shown")) : readPreview(of)),
    enabled: of !== null,
  })
  return (
    <SideDrawer
      open={of !== null}
      close={close}
      title={preview.data?.subject ?? "Preview"}
      description={
        of && "kind" in of ? "As it looks, of invented people" : "As it looks; its links lead nowhere"
      }
      footer={footer}
    >
      {preview.error && (
        <Problem
          title="The preview could not be made"
          error={preview.error}
          retry={() => void preview.refetch()}
          retrying={preview.isFetching}
        />
      )}
      {preview.isPending && of !== null && <Skeleton className="m-6 h-96" />}
      {preview.data && <Parts html={preview.data.html} text={preview.data.text} />}
    </SideDrawer>
  )
}

function Parts({ html, text }: { html: string; text: string }) {
  return (
    <Tabs defaultValue="html" className="flex h-full flex-col">
      <Tabs.List className="border-b px-6 py-3">
        <Tabs.Trigger value="html">HTML</Tabs.Trigger>
        <Tabs.Trigger value="text">Text</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="html" className="min-h-0 flex-1">
        {/* No script runs in it, and no link of it leads out. */}
        <iframe
          title="HTML part of the mail"
          sandbox=""
          srcDoc={html}
          className="h-full min-h-[36rem] w-full border-0"
        />
      </Tabs.Content>
      <Tabs.Content value="text" className="px-6 py-4">
        <pre className="txt-small whitespace-pre-wrap break-words font-mono">{text}</pre>
      </Tabs.Content>
    </Tabs>
  )
}
