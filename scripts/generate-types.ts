// Writes server/src/platform/db/schema.ts from the migrations: starts a throw-away database, applies them, reads it.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, connect } from '../server/src/platform/db/connect.ts'
import { startEmbedded } from '../server/src/platform/db/embedded.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'

const target = process.argv[2] ?? 'server/src/platform/db/schema.ts'
const folder = await mkdtemp(join(tmpdir(), 'vicino-types-'))
const database = await startEmbedded(folder, ['fsync=off'])
try {
  const connection = await connect(database.url, 4)
  await migrate(connection, 'server/migrations')
  const overrides = JSON.stringify({ columns: await closedTexts(connection) })
  await connection.close()
  const flags = [
    '--dialect',
    'postgres',
    '--url',
    database.url,
    '--camel-case',
    '--out-file',
    target,
    '--overrides',
    overrides,
    '--exclude-pattern',
    '(graphile_worker.*|migrations)',
    '--include-pattern',
    'public.*',
  ]
  execFileSync('kysely-codegen', flags, { stdio: ['ignore', 'ignore', 'inherit'] })
  const text = await readFile(target, 'utf8')
  // bigint and bigserial come back as numbers here (see db/connect.ts).
  await writeFile(
    target,
    text.replace(
      /export type Int8 = .*/,
      'export type Int8 = ColumnType<number, bigint | number | string, bigint | number | string>;',
    ),
  )
} finally {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

// A text column whose CHECK lists its values is a union in TypeScript.
async function closedTexts(connection: Connection): Promise<Record<string, string>> {
  const { rows } = await connection.pool.query<{
    place: string
    rule: string
    isNullable: boolean
    hasDefault: boolean
  }>(`
    select c.relname || '.' || a.attname as place, pg_get_constraintdef(k.oid) as rule, not a.attnotnull as "isNullable", a.atthasdef as "hasDefault"
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where k.contype = 'c' and array_length(k.conkey, 1) = 1 and c.relnamespace = 'public'::regnamespace and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%'`)
  return Object.fromEntries(
    rows.map(({ place, rule, isNullable, hasDefault }) => {
      const union =
        [...rule.matchAll(/'([^']+)'::text/g)].map(([, value]) => `'${value}'`).join(' | ') +
        (isNullable ? ' | null' : '')
      return [place, hasDefault ? `Generated<${union}>` : union]
    }),
  )
}
