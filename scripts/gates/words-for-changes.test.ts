import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from './source-files.ts'

const project = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')
const keysOf = (name: string) => Object.keys(JSON.parse(read(`messages/en/${name}.json`)))
const nameOf = (text: string) =>
  text.replace(/(?:^|[._])(\w)/g, (_all, letter: string) => letter.toUpperCase())

test('the audit log has words for every change that is noted in it', () => {
  const sources = listFiles(project, /^server\/src\/.*\.ts$/).filter((path) => !path.endsWith('.test.ts'))
  const actions = sources.flatMap((path) =>
    [...read(path).matchAll(/\baction: '(\w+\.\w+)'/g)].map(([, one = '']) => one),
  )
  expect(actions).toContain('rule.created')
  const texts = new Set(keysOf('settings'))
  expect(actions.filter((action) => !texts.has(`did${nameOf(action)}`))).toEqual([])
})
