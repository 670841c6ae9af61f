/** While the page is printed, only one element of it is: the dashboard's own frame stays on the screen. */
export function PrintOnly({ id }: { id: string }) {
  return (
    <style>{`@media print {
      body * { visibility: hidden; }
      #${id}, #${id} * { visibility: visible; }
      #${id} { position: fixed; inset: 0 0 auto 0; box-shadow: none; }
      html, body, #root, #medusa { height: auto !important; overflow: visible !important; }
    }`}</style>
  )
}
