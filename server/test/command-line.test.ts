import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { apiWith } from './cast.ts'
import { testWorld } from './database.ts'

const folder = await mkdtemp(join(tmpdir(), 'vicino cli '))
afterAll(() => rm(folder, { recursive: true }))
const [world, empty] = [await testWorld(), await testWorld()]
const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
// Each call is a process that has the whole program to load.
const patience = 240_000

type Said = { code: number | null; out: string; errors: string }

async function vicino(words: string[], environment: Record<string, string> = {}): Promise<Said> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_NO_WARNINGS: '1',
      VICINO_DATA: join(folder, 'data'),
      SECRET_KEY: 'a key that is only used in tests, not anywhere else',
      DATABASE_URL: world.databaseUrl,
      ...environment,
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, errors }
}

const owner = ['--name', 'Ada Rossi', '--email', 'ada@aurora.example', '--password', 'a good long password']
const file = join(folder, 'all of it.backup')

test('what can be done is listed, and each command explains itself', { timeout: patience }, async () => {
  const names = ['setup', 'password', 'demo', 'migrate', 'doctor', 'backup', 'restore', 'import', 'export']
  const [list, unknown, ...helps] = await Promise.all([
    vicino([]),
    vicino(['constructor']),
    ...names.map((name) => vicino([name, '--help'])),
  ])
  expect([list?.code, unknown?.code]).toEqual([0, 2])
  for (const [index, name] of names.entries()) {
    for (const one of [list, unknown]) expect(one?.out).toContain(`  ${name} `)
    expect(helps[index]).toMatchObject({ code: 0, errors: '' })
    expect(helps[index]?.out).toContain(`npm run vicino -- ${name}`)
  }
})

test('a call that makes no sense is answered with how to call, without a trace', {
  timeout: patience,
}, async () => {
  const calls: [string[], RegExp][] = [
    [['setup', '--brand', 'X', ...owner.slice(0, 4), '--password', 'short'], /--password/],
    [['backup', 'two', 'words'], /What is words\?/],
    [['doctor', '--loudly'], /--loudly/],
    [['password', '--email', 'ada@aurora.example'], /--password/],
  ]
  const answers = await Promise.all(calls.map(([words]) => vicino(words)))
  for (const [index, [words, reason]] of calls.entries()) {
    const said = answers[index]
    expect(said, words.join(' ')).toMatchObject({ code: 2, out: '' })
    expect(said?.errors).toMatch(reason)
    expect(said?.errors).toContain(`Usage: npm run vicino -- ${words[0]}`)
    expect(said?.errors).not.toMatch(/\n\s+at /)
  }
})

test('settings that cannot be used are told one by one', { timeout: patience }, async () => {
  const said = await vicino(['migrate'], { PORT: 'x', ROLE: 'boss', SECRET_KEY: 'hunter2' })
  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.errors.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^PORT must be/),
    expect.stringMatching(/^SECRET_KEY must [^"]+$/),
    expect.stringMatching(/^ROLE must be/),
  ])
  const gone = await vicino(['migrate'], { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' })
  expect(gone.code).toBe(1)
  expect(gone.errors.trimEnd()).toMatch(/^[^\n]*ECONNREFUSED[^\n]*$/)
})

test('a brand is set up, looked at, backed up and brought back elsewhere', {
  timeout: patience,
}, async () => {
  const made = await vicino([
    'setup',
    '--brand',
    'Aurora',
    ...owner,
    '--address',
    'Support@Aurora.example',
    '--country',
    'it',
    '--zone',
    'Europe/Rome',
  ])
  expect(made).toMatchObject({ code: 0, errors: '' })
  const { accountId, apiKey, address } = JSON.parse(made.out)
  expect([address.toLowerCase(), typeof accountId]).toEqual(['support@aurora.example', 'string'])

  const app = await createApp(world)
  const api = apiWith(app, { authorization: `Bearer ${apiKey}` })
  const locations = await api<{ items: object[] }>('GET', '/locations')
  expect(locations.body.items).toMatchObject([{ name: 'Aurora', country: 'IT', zone: 'Europe/Rome' }])
  expect((await api<{ items: object[] }>('GET', '/channels')).body.items).toMatchObject([
    { address: 'support@aurora.example' },
  ])
  await app.http.close()

  const [migrated, examined, backedUp] = await Promise.all([
    vicino(['migrate']),
    vicino(['doctor', '--language', 'it']),
    vicino(['backup', file]),
  ])
  expect(migrated).toMatchObject({ code: 0, out: 'The database is up to date.\n' })
  expect(examined.out).toMatch(/^[✓!✗] .+PostgreSQL \d+/m)
  expect(examined.out).toMatch(/^Aurora$/m)
  expect(examined.out).toContain('support@aurora.example')
  expect(examined.out).toContain(world.translate('it', 'doctor.clock'))
  expect(backedUp).toMatchObject({ code: 0, errors: '' })
  expect(backedUp.out).toMatch(/all of it\.backup: \d+ rows and 0 files\.\n$/)

  const target = { DATABASE_URL: empty.databaseUrl, VICINO_DATA: join(folder, 'other data') }
  const wrongKey = { ...target, SECRET_KEY: 'another key, of another installation of Vicino' }
  const restored = await vicino(['restore', file], wrongKey)
  expect(restored).toMatchObject({ code: 0, errors: '' })
  expect(restored.out).toMatch(/^Restored \d+ rows and 0 files\.\n$/)
  const twice = await vicino(['restore', file], target)
  expect(twice).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^This installation already has a brand\. [^\n]+\n$/),
  })
})

test('a file that is no backup, is not there or cannot be written is told in one line', {
  timeout: patience,
}, async () => {
  await writeFile(join(folder, 'letter.txt'), 'Dear customer')
  const calls = await Promise.all([
    vicino(['restore', join(folder, 'letter.txt')], { DATABASE_URL: (await testWorld()).databaseUrl }),
    vicino(['restore', join(folder, 'nothing')], { DATABASE_URL: (await testWorld()).databaseUrl }),
    vicino(['backup', join(folder, 'no', 'such', 'folder')]),
  ])
  for (const said of calls) {
    expect(said.code).toBe(1)
    expect(said.errors.trimEnd().split('\n')).toHaveLength(1)
  }
  expect(calls[0]?.errors).toMatch(/not a whole Vicino backup/)
})
