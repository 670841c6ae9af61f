/** How a link in running text looks, where the dashboard has no component for it. */
export const LINK =
  "text-ui-fg-base decoration-ui-border-strong hover:text-ui-fg-interactive focus-visible:shadow-borders-focus rounded-sm underline underline-offset-4 outline-none"
