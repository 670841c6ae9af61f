"use client"

import { caslon, hanken } from "./fonts"
import RootError from "./error"
import "./globals.css"

/** The last resort, which brings its own document. */
export default function GlobalError() {
  return (
    <html lang="en" className={`${caslon.variable} ${hanken.variable}`}>
      <body>
        <title>This page can’t be shown just now | KCT Ties</title>
        <RootError />
      </body>
    </html>
  )
}
