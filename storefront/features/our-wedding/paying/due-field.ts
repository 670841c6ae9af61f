/** Name of the field that says until when a member may pay: one of a kind on its page. */
export const dueField = (payer: string): string => `due-${payer}`
