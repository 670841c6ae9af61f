/** Both partners, as they are called where there is one line for them. */
export const coupleOf = (row: { partner_one: string; partner_two: string | null }): string =>
  row.partner_two ? `${row.partner_one} & ${row.partner_two}` : row.partner_one
