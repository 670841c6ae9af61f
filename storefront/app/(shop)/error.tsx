"use client"

import { Failure } from "@/components/shell/failure"

export default function ShopError() {
  // A fresh request: what failed was on the server, and rendering the same answer again would fail again.
  return <Failure retry={() => location.reload()} />
}
