import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  InsertQueryNode,
  Kysely,
  type OperationNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { DB } from '../../platform/db/schema.ts'
import { gatherInserts } from './gather-inserts.ts'
import { purposeOf } from './purpose-of.ts'

/** Answers that stay the same while stories are told, by question. */
export type Memory = Map<string, Promise<QueryResult<unknown>>>

const nothing: QueryResult<unknown> = { rows: [] }

/**
 * An open transaction's database as a story uses it: what does not change is asked once, what nobody reads is kept
 * back and written together by `flush`, and what a story can do without is left out. The commands notice nothing.
 */
export function quickDatabase(open: Kysely<DB>, memory: Memory): { db: Kysely<DB>; flush(): Promise<void> } {
  const inner = open.withoutPlugins()
  const gathered = gatherInserts()
  async function answer(query: CompiledQuery): Promise<QueryResult<unknown>> {
    const node: OperationNode = query.query
    switch (purposeOf(query.sql)) {
      case 'settled':
        return recall(memory, query, () => inner.executeQuery(query))
      case 'unread':
        return InsertQueryNode.is(node) && gathered.take(node) ? nothing : inner.executeQuery(query)
      case 'needless':
        return nothing
      default:
        return inner.executeQuery(query)
    }
  }
  return {
    db: databaseOf(answer),
    async flush() {
      for (const query of gathered.empty()) await inner.executeQuery(query)
    },
  }
}

function recall(memory: Memory, query: CompiledQuery, ask: () => Promise<QueryResult<unknown>>) {
  const key = `${query.sql} ${query.parameters.join(' ')}`
  const known = memory.get(key) ?? ask()
  memory.set(key, known)
  return known
}

function databaseOf(answer: (query: CompiledQuery) => Promise<QueryResult<unknown>>): Kysely<DB> {
  const connection: DatabaseConnection = {
    // A generic method cannot know its rows; Kysely types them by the query.
    executeQuery: answer as DatabaseConnection['executeQuery'],
    streamQuery() {
      throw new Error('Stories do not stream.')
    },
  }
  class OpenConnection extends DummyDriver {
    override async acquireConnection(): Promise<DatabaseConnection> {
      return connection
    }
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OpenConnection(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
