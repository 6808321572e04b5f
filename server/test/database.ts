import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { readConfig } from '../src/platform/config.ts'
import type { World } from '../src/platform/context.ts'
import { aloneIn } from '../src/platform/db/alone.ts'
import { type Connection, connect } from '../src/platform/db/connect.ts'
import { createTranslator } from '../src/platform/i18n/create-translator.ts'
import { createLog } from '../src/platform/log.ts'
import { createSecrets } from '../src/platform/secrets.ts'
import { createBlobs } from '../src/platform/storage/blobs.ts'
import { diskStore } from '../src/platform/storage/disk.ts'

export type TestWorld = World & {
  connection: Connection
  databaseUrl: string
  setNow(now: Date | undefined): void
}

/** A world of its own for a test file: a cloned database, a temporary folder, a clock the test may set. */
export async function testWorld(environment: Record<string, string> = {}): Promise<TestWorld> {
  const { url, drop } = await cloneDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'vicino-blobs-'))
  const connection = await connect(url, 10)
  let fixed: Date | undefined
  afterAll(async () => {
    await connection.close()
    await drop()
    await rm(folder, { recursive: true, force: true })
  })
  return {
    db: connection.db,
    connection,
    databaseUrl: url,
    config: readConfig({
      PORT: '0',
      SMTP_PORT: '0',
      VICINO_DATA: folder,
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://localhost:3000',
      ...environment,
    }),
    log: createLog(environment.LOG_LEVEL ?? 'silent'),
    blobs: createBlobs(diskStore(join(folder, 'blobs')), aloneIn(connection)),
    secrets: createSecrets('a key that is only used in tests, not anywhere else'),
    translate: createTranslator(fileURLToPath(new URL('../../messages', import.meta.url))),
    now: () => fixed ?? new Date(),
    setNow: (now) => {
      fixed = now
    },
  }
}

/** A database of its own for a test file: a copy of the migrated one, or of an empty one. */
export async function cloneDatabase(template: 'vicino' | 'template1' = 'vicino') {
  const adminUrl = inject('databaseAdminUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `create database ${name} template ${template} owner vicino`)
  const url = adminUrl.replace('//postgres:', '//vicino:').replace(/\/postgres$/, `/${name}`)
  return { url, drop: () => asAdmin(adminUrl, `drop database ${name} with (force)`) }
}

// Two clones at once would both lock the template and the second be refused: each waits its turn.
async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7364009)')
    await client.query(statement)
  } finally {
    await client.end()
  }
}
