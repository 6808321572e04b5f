import { expect, test } from 'vitest'
import { plant } from '../gates/planted.ts'
import { isInstalled } from './install.mjs'

const wanted = {
  '': { name: 'vicino' },
  server: { name: '@vicino/server' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-win32-x64': { version: '1.0.0', optional: true },
  'node_modules/@vicino/server': { resolved: 'server', link: true },
}

test('packages are installed when all that is not optional is there as locked', () => {
  expect(installed({ 'node_modules/a': wanted['node_modules/a'] })).toBe(true)
})

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ['a missing package', {}],
])('%s calls for an installation', (_, present) => {
  expect(installed(present)).toBe(false)
})

test('an installation that was interrupted left no note and is done anew', () => {
  const { folder, remove } = plant({
    'package-lock.json': JSON.stringify({ packages: wanted }),
    'node_modules/.bin/a': '',
  })
  expect(isInstalled(folder)).toBe(false)
  remove()
})

function installed(present: Record<string, unknown>): boolean {
  const { folder, remove } = plant({
    'package-lock.json': JSON.stringify({ packages: wanted }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: present }),
    'node_modules/.bin/a': '',
  })
  const answer = isInstalled(folder)
  remove()
  return answer
}
