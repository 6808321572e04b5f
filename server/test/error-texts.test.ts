import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../scripts/gates/source-files.ts'
import { createTranslator } from '../src/platform/i18n/create-translator.ts'
import { locales } from '../src/platform/i18n/locales.ts'

const root = join(import.meta.dirname, '../..')
const translate = createTranslator(join(root, 'messages'))
const sources = listFiles(root, /^server\/src\/.*\.ts$/)
  .filter((path) => !/\.test\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

type Use = { path: string; key: string; values: string[] }

/** The words of a call from its opening parenthesis to the one that closes it. */
function callAt(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')' && --depth === 0) return text.slice(start, at)
  }
  return text.slice(start)
}

/** Every key of an error in the code, with the names of the values that are given with it. */
function uses(path: string, text: string): Use[] {
  return [...text.matchAll(/\b(?:new AppError|build)\(/g)].flatMap(({ index, 0: word }) => {
    const call = callAt(text, index + word.length - 1)
    const given = /values: \{([^}]*)\}/.exec(call)?.[1] ?? ''
    const values = [...given.matchAll(/(?:^|,)\s*(\w+)/g)].map((name) => name[1] ?? '')
    return keysIn(call).map((key) => ({ path, key, values }))
  })
}

// A key may be put together from the name of a table.
function keysIn(call: string): string[] {
  const plain = [...call.matchAll(/\bkey: '(\w+)'/g)].map((match) => match[1] ?? '')
  const built = [...call.matchAll(/\bkey: `\$\{table\}(\w+)`/g)].flatMap((match) =>
    ['departments', 'locations'].map((table) => `${table}${match[1]}`),
  )
  return [...plain, ...built]
}

const used = sources.flatMap(({ path, text }) => uses(path, text))

test('the gate reads the code', () => {
  expect(used.length).toBeGreaterThan(60)
  expect(
    uses(
      'x.ts',
      "throw new AppError('conflict', `a (b)`, {\n  key: 'nameTaken',\n  values: { name, a: f(b) },\n})",
    ),
  ).toEqual([{ path: 'x.ts', key: 'nameTaken', values: ['name', 'a'] }])
})

test('every error that has a key has its sentence in every language, and the values it needs', () => {
  const faults = used.flatMap(({ path, key, values }) =>
    locales.flatMap((locale) => {
      try {
        translate(locale, `errors.${key}`, Object.fromEntries(values.map((name) => [name, 1])))
        return []
      } catch (error) {
        return [`${path}: errors.${key} in ${locale}: ${error instanceof Error ? error.message : error}`]
      }
    }),
  )
  expect(faults).toEqual([])
})

test('the sentences a shape’s refusals are put into are all there', () => {
  const { text } = sources.find(({ path }) => path.endsWith('http/explain-issues.ts'))!
  const keys = new Set([...text.matchAll(/'((?:field|hours|dates)[A-Z]\w*|zone)'/g)].map((match) => match[1]))
  expect(keys.size).toBeGreaterThan(20)
  const values = { minimum: 2, maximum: 5, choices: 'a, b', names: 'c' }
  for (const locale of locales)
    for (const key of keys) expect(translate(locale, `errors.${key}`, values)).not.toBe('')
})
