import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { shopUrl } from "@/lib/env"
import { caslon, hanken } from "./fonts"
import "./globals.css"

export const metadata: Metadata = {
  metadataBase: new URL(shopUrl()),
  title: { default: "KCT Ties: one colour for the whole wedding party", template: "%s | KCT Ties" },
  description:
    "Neckties in three widths and bow ties, each in the same colours, so that a whole wedding party matches.",
  openGraph: { siteName: "KCT Ties", type: "website", locale: "en_US" },
  formatDetection: { telephone: false, address: false, email: false },
}

export const viewport: Viewport = { themeColor: "#ffffff" }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${caslon.variable} ${hanken.variable}`}>
      <body>{children}</body>
    </html>
  )
}
