import type { ReactNode } from "react"
import { Footer } from "./footer"
import { Header } from "./header"

/** What stands around every page: the way past the header, the header, the page, the footer. */
export function ShopShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip-link">
        Skip to the page
      </a>
      <Header />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer />
    </div>
  )
}
