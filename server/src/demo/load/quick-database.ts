import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  DeleteQueryNode,
  DummyDriver,
  InsertQueryNode,
  Kysely,
  type OperationNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SelectQueryNode,
  TableNode,
} from 'kysely'
import type { DB } from '../../platform/db/schema.ts'
import { gatherInserts } from './gather-inserts.ts'

/** Answers that stay the same while stories are told, by question. */
export type Memory = Map<string, Promise<QueryResult<unknown>>>

// Nothing in a story changes what stands here.
const settled = new Set(['accounts', 'channels', 'departments', 'locations', 'mail_addresses'])
// Nobody in a story leaves anything here.
const empty = new Set(['drafts'])
// Nothing in a story reads what stands here.
const unread = new Set(['events', 'sending_attempts'])

/**
 * An open transaction's database as a story uses it: what never changes is asked once, what nobody reads is kept back
 * and written together by `flush`, and what is empty needs no emptying. The commands notice nothing.
 */
export function quickDatabase(open: Kysely<DB>, memory: Memory): { db: Kysely<DB>; flush(): Promise<void> } {
  const inner = open.withoutPlugins()
  const gathered = gatherInserts()
  const ask = (query: CompiledQuery) => inner.executeQuery(query)
  async function executeQuery(query: CompiledQuery): Promise<QueryResult<unknown>> {
    const node: OperationNode = query.query
    if (DeleteQueryNode.is(node) && node.from.froms.every((table) => empty.has(tableOf(table))))
      return { rows: [] }
    if (InsertQueryNode.is(node) && unread.has(tableOf(node.into)) && gathered.take(node)) return { rows: [] }
    return SelectQueryNode.is(node) && isSettled(node) ? recall(memory, query, ask) : ask(query)
  }
  const connection: DatabaseConnection = {
    // A generic method cannot know its rows; Kysely types them by the query.
    executeQuery: executeQuery as DatabaseConnection['executeQuery'],
    streamQuery() {
      throw new Error('Stories do not stream.')
    },
  }
  class OpenConnection extends DummyDriver {
    override async acquireConnection(): Promise<DatabaseConnection> {
      return connection
    }
  }
  const db = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OpenConnection(),
      createIntrospector: (any) => new PostgresIntrospector(any),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return {
    db,
    async flush() {
      for (const query of gathered.empty()) await ask(query)
    },
  }
}

function isSettled({ from, joins, endModifiers }: SelectQueryNode): boolean {
  const tables = from?.froms ?? []
  return !joins && !endModifiers && tables.length > 0 && tables.every((table) => settled.has(tableOf(table)))
}

function tableOf(node: OperationNode | undefined): string {
  return node && TableNode.is(node) ? node.table.identifier.name : ''
}

function recall(
  memory: Memory,
  query: CompiledQuery,
  ask: (query: CompiledQuery) => Promise<QueryResult<unknown>>,
): Promise<QueryResult<unknown>> {
  const key = `${query.sql} ${query.parameters.join(' ')}`
  const known = memory.get(key)
  if (known) return known
  const answer = ask(query)
  memory.set(key, answer)
  return answer
}
