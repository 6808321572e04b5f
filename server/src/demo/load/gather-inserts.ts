import {
  type ColumnNode,
  type CompiledQuery,
  createQueryId,
  InsertQueryNode,
  PostgresQueryCompiler,
  type ValuesItemNode,
  ValuesNode,
} from 'kysely'

type Gathering = { first: InsertQueryNode; rows: ValuesItemNode[] }

/** Makes many inserts of plain rows into few: one per table and columns, rows in the order they came. */
export function gatherInserts() {
  const gatherings = new Map<string, Gathering>()
  return {
    /** Takes an insert that is nothing but rows; false for any other. */
    take(insert: InsertQueryNode): boolean {
      const { into, columns, values, returning, onConflict } = insert
      if (!into || !columns || !values || !ValuesNode.is(values) || returning || onConflict) return false
      const key = [into.table.identifier.name, ...columns.map(nameOf)].join(' ')
      const known = gatherings.get(key)
      if (known) known.rows.push(...values.values)
      else gatherings.set(key, { first: insert, rows: [...values.values] })
      return true
    },
    /** The statements that write what was taken, and nothing is left. */
    empty(): CompiledQuery[] {
      const queries = [...gatherings.values()].map(({ first, rows }) =>
        new PostgresQueryCompiler().compileQuery(
          InsertQueryNode.cloneWith(first, { values: ValuesNode.create(rows) }),
          createQueryId(),
        ),
      )
      gatherings.clear()
      return queries
    },
  }
}

function nameOf({ column }: ColumnNode): string {
  return column.name
}
