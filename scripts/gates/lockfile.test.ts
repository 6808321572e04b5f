import { expect, test } from 'vitest'
import { missingOptionals, platformEntry } from './lockfile.ts'

test('an optional package is missing when no folder on the way up describes it', () => {
  const packages = {
    '': {},
    'node_modules/a': { dev: true, optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-win32-x64': '1.0.0' } },
    'node_modules/a-linux-x64': {},
    'node_modules/b': {},
    'node_modules/b/node_modules/c': { optionalDependencies: { 'c-linux-x64': '2.0.0' } },
    'node_modules/b/node_modules/c-linux-x64': {},
  }
  expect(missingOptionals(packages)).toEqual([{ name: 'a-win32-x64', version: '1.0.0', dev: true }])
})

test('a platform is told from the name', () => {
  expect(platformEntry({ name: '@x/cli-linux-x64-musl', version: '1.2.3', dev: true })).toEqual({
    version: '1.2.3',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
  expect(platformEntry({ name: '@x/linux-arm-musleabihf', version: '1.2.3', dev: false })).toMatchObject({
    cpu: ['arm'],
    libc: ['musl'],
  })
})

test('a name without a platform is refused', () => {
  expect(() => platformEntry({ name: 'fsevents', version: '2.3.3', dev: false })).toThrow(/names no platform/)
})
