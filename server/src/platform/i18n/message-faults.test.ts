import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { customerLocales } from './locales.ts'
import { messageFaults } from './message-faults.ts'

const faultsOf = (en: Record<string, string>, pl: Record<string, string>) =>
  messageFaults(
    new Map([
      ['en', new Map(Object.entries(en))],
      ['pl', new Map(Object.entries(pl))],
    ]),
  )

test('languages that say the same things have no faults', () => {
  const en = { 'a.hi': 'Hi {name}', 'a.days': '{n, plural, one {# day} other {# days}}' }
  const pl = {
    'a.hi': 'Cześć {name}',
    'a.days': '{n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  }
  expect(faultsOf(en, pl)).toEqual([])
})

test('a key that one language lacks or has alone is named', () => {
  expect(faultsOf({ 'a.hi': 'Hi' }, { 'a.ho': 'Ho' })).toEqual([
    'pl: a.hi is missing',
    'pl: a.ho is not in en',
  ])
})

test('text that cannot be read is named once, where it is', () => {
  expect(faultsOf({ 'a.hi': 'Hi {name' }, { 'a.hi': 'Cześć {name}' })).toEqual([
    expect.stringMatching(/^en: a\.hi cannot be read/),
  ])
})

test('other arguments are named, also inside a choice', () => {
  const en = { 'a.hi': '{kind, select, new {Welcome, {name}} other {Hi}}' }
  expect(faultsOf(en, { 'a.hi': '{kind, select, new {Witaj, {nome}} other {Cześć}}' })).toEqual([
    'pl: a.hi has arguments kind, nome instead of kind, name',
  ])
})

test('plural forms the language needs are named', () => {
  const both = { 'a.days': '{n, plural, one {#} other {#}}' }
  expect(faultsOf(both, both)).toEqual(['pl: a.days lacks the plural form few, many of n'])
})

test('ordinals need only the forms the language has', () => {
  const both = { 'a.place': '{n, selectordinal, other {#.}}' }
  expect(faultsOf(both, both)).toEqual([])
})

test('the check fails with the faults as lines, and passes without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const locale of customerLocales) {
    mkdirSync(join(folder, locale))
    writeFileSync(join(folder, locale, 'a.json'), JSON.stringify(locale === 'ru' ? {} : { hi: 'Hi' }))
  }
  const script = fileURLToPath(new URL('../../../../scripts/check-messages.ts', import.meta.url))
  const check = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder])
  await expect(check()).rejects.toMatchObject({ code: 1, stderr: 'ru: a.hi is missing\n' })
  writeFileSync(join(folder, 'ru', 'a.json'), JSON.stringify({ hi: 'Привет' }))
  await expect(check()).resolves.toMatchObject({
    stdout: '1 messages in 4 languages, those of chat and help centre in 5 more.\n',
  })
})
