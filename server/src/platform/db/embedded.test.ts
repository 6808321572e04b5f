import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from './connect.ts'
import { type EmbeddedDatabase, findEmbedded, startEmbedded } from './embedded.ts'

const program = fileURLToPath(new URL('./test-embedded.ts', import.meta.url))

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vicino data, with spaces '))
  onTestFinished(async () => {
    await (await findEmbedded(folder))?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

const postmaster = async (folder: string) =>
  Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

async function ask(database: EmbeddedDatabase, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return Object.values((await client.query(question)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

/** A process of its own that starts or joins the database, works with it and waits. */
async function otherProcess(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })
  await once(lines, 'line')
  return child
}

// Making a cluster takes seconds, longer while other tests run.
const patience = 120_000

test('a database in a folder with spaces is a real server, and what was committed survives stop and kill', {
  timeout: patience,
}, async () => {
  const folder = await newFolder()
  const first = await startEmbedded(folder)
  await ask(first, 'create table kept as select 42 as answer')
  expect(await ask(first, `select current_setting('server_version_num')::int >= 180000`)).toBe(true)
  expect(await ask(first, 'select rolsuper or rolbypassrls from pg_roles where rolname = current_user')).toBe(
    false,
  )
  await first.stop()
  expect(await findEmbedded(folder)).toBeUndefined()
  const second = await startEmbedded(folder)
  expect(await ask(second, 'select answer from kept')).toBe(42)
  process.kill(await postmaster(folder), 'SIGKILL')
  const third = await startEmbedded(folder)
  expect(await ask(third, 'select answer from kept')).toBe(42)

  // A login that may do everything would pass by row-level security.
  const connection = await connect(third.adminUrl.replace(/\/postgres$/, '/vicino'), 2)
  const { rows } = await connection.pool.query('select current_user as name')
  await connection.close()
  expect(rows).toEqual([{ name: 'vicino_app' }])
})

test('processes that start at once share one database, and whoever leaves first leaves it to the others', {
  timeout: patience,
}, async () => {
  const folder = await newFolder()
  // What a killed first start leaves must not hinder the next.
  await mkdir(join(folder, 'postgres.making', 'base'), { recursive: true })
  await writeFile(join(folder, 'postgres.making', 'PG_VERSION'), '18\n')
  await writeFile(join(folder, '.database-starting'), '4194303')
  const [one, two] = await Promise.all([otherProcess(folder), otherProcess(folder)])
  const joined = await startEmbedded(folder)
  const pid = await postmaster(folder)
  await end(one, 'SIGTERM')
  expect([await postmaster(folder), await ask(joined, 'select 1')]).toEqual([pid, 1])
  await end(two, 'SIGTERM')
  expect(await findEmbedded(folder)).toBeUndefined()

  const killed = await otherProcess(folder)
  const survivor = await postmaster(folder)
  await end(killed, 'SIGKILL')
  const adopted = await startEmbedded(folder)
  expect([await postmaster(folder), await ask(adopted, 'select 1')]).toEqual([survivor, 1])
  await adopted.leave()
  expect(await findEmbedded(folder)).toBeUndefined()
})

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
