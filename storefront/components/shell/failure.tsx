"use client"

import { Button, ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

/** What a shopper sees where a page could not be made: usually the store is away for a moment. */
export function Failure({ retry }: { retry: () => void }) {
  return (
    <Notice
      title="This page can’t be shown just now"
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          <ButtonLink href="/" look="plain" prefetch={false}>
            Home
          </ButtonLink>
        </>
      }
    >
      <p>
        Something behind the counter did not answer. Nothing in your bag is lost; please try again in a
        moment.
      </p>
    </Notice>
  )
}
