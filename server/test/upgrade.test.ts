import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { connect } from '../src/platform/db/connect.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { cloneDatabase } from './database.ts'

const migrations = fileURLToPath(new URL('../migrations', import.meta.url))
const first = '0001_platform.sql'
const { url, drop } = await cloneDatabase('template1')
const connection = await connect(url, 2)
const oldest = await mkdtemp(join(tmpdir(), 'vicino-migrations-'))

afterAll(async () => {
  await connection.close()
  await drop()
  await rm(oldest, { recursive: true })
})

test('an installation that has brands already takes every later migration', async () => {
  await copyFile(join(migrations, first), join(oldest, first))
  expect(await migrate(connection, oldest)).toEqual([first])
  await connection.pool.query(
    "insert into accounts (id, name, slug) select gen_random_uuid(), slug, slug from unnest(array['lumiere', 'ottilia']) as slug",
  )
  const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql') && name !== first)
  expect(await migrate(connection, migrations)).toEqual(files.toSorted())
})
