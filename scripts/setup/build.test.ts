import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plant } from '../gates/planted.ts'
import { fingerprint, isBuilt } from './build.mjs'

const target = { name: 'part', sources: ['src', 'lock.json'], output: 'dist/main.js', cwd: '.', command: [] }
let planted: ReturnType<typeof plant>

beforeEach(() => {
  planted = plant({ 'src/a/one.ts': '1', 'src/two.css': '2', 'lock.json': '{}', 'dist/main.js': '' })
  write('.cache/build/part', fingerprint(target.sources, planted.folder))
})

afterEach(() => planted.remove())

test('what was built from these sources is not built again', () => {
  expect(isBuilt(target, planted.folder)).toBe(true)
})

test.each([
  ['a changed source', 'src/a/one.ts'],
  ['a new source', 'src/a/three.tsx'],
  ['a changed lockfile', 'lock.json'],
])('%s calls for a build', (_, path) => {
  write(path, 'changed')
  expect(isBuilt(target, planted.folder)).toBe(false)
})

test.each(['src/a/one.test.ts', 'src/node_modules/a.js', 'src/dist/a.js'])('%s does not', (path) => {
  write(path, 'changed')
  expect(isBuilt(target, planted.folder)).toBe(true)
})

test('a missing output calls for a build', () => {
  expect(isBuilt({ ...target, output: 'dist/cli.js' }, planted.folder)).toBe(false)
})

function write(path: string, text: string) {
  mkdirSync(join(planted.folder, path, '..'), { recursive: true })
  writeFileSync(join(planted.folder, path), text)
}
