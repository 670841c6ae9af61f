/** A piece of SQL with what its question marks stand for. */
export interface Expression {
  sql: string
  bindings: readonly unknown[]
}

export const plain = (sql: string): Expression => ({ sql, bindings: [] })
