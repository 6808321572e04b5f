import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '../src/platform/db/connect.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseAdminUrl: string
  }
}

/** One PostgreSQL for the whole run with one migrated template; each test file works on a clone of it. */
export default async function setUp(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'vicino-test-'))
  const database = await startEmbedded(folder, [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'max_connections=400',
  ])
  const connection = await connect(database.url, 2)
  await migrate(connection, fileURLToPath(new URL('../migrations', import.meta.url)))
  await connection.close()
  const admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
  await admin.query('alter database vicino with is_template true allow_connections false')
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'vicino'`)
  await admin.end()
  project.provide('databaseAdminUrl', database.adminUrl)
  return async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
