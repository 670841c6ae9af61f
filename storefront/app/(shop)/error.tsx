"use client"
export default function ShopError() {
  return <p>SHOP ERROR UI</p>
}
