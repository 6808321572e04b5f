// Writes server/src/platform/db/schema.ts from the migrations: starts a throw-away database, applies them, reads it.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../server/src/platform/db/connect.ts'
import { startEmbedded } from '../server/src/platform/db/embedded.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'

const target = 'server/src/platform/db/schema.ts'
const folder = await mkdtemp(join(tmpdir(), 'vicino-types-'))
const database = await startEmbedded(folder, ['fsync=off'])
try {
  const connection = await connect(database.url, 4)
  await migrate(connection, 'server/migrations')
  await connection.close()
  execFileSync('kysely-codegen', ['--dialect', 'postgres', '--url', database.url, '--camel-case', '--out-file', target, '--exclude-pattern', '(graphile_worker.*|migrations)', '--include-pattern', 'public.*'], { stdio: 'inherit' })
  const text = await readFile(target, 'utf8')
  // bigint and bigserial come back as numbers here (see db/connect.ts).
  await writeFile(target, text.replace(/export type Int8 = .*/, 'export type Int8 = ColumnType<number, bigint | number | string, bigint | number | string>;'))
} finally {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
