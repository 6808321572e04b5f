import { expect, test } from 'vitest'
import { lockFindings, manifestFindings } from './packages.ts'

test('a version must be exact, except that of our own workspaces', () => {
  const dependencies = { a: '1.2.3', b: '18.4.0-beta.17', c: '^1.0.0', d: 'latest', '@vicino/sdk': '*' }
  expect(manifestFindings([{ path: 'server/package.json', dependencies }])).toEqual([
    'server/package.json: c is not pinned to one version (^1.0.0)',
    'server/package.json: d is not pinned to one version (latest)',
  ])
})

test('too many packages in production are a finding, in development they are not', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, '1.0.0']))
  expect(manifestFindings([{ path: 'console/package.json', dependencies: many }])).toEqual([
    'console/package.json: 40 packages, more than 25',
  ])
  expect(manifestFindings([{ path: 'console/package.json', devDependencies: many }])).toEqual([])
})

test('a lockfile that would not install elsewhere is a finding', () => {
  const manifests = [{ path: 'package.json', dependencies: { a: '1.0.0' } }, { path: 'server/package.json' }]
  const packages = {
    '': { dependencies: { a: '1.0.1' } },
    server: {},
    'node_modules/a': {
      resolved: 'https://mirror.example/a.tgz',
      optionalDependencies: { 'a-linux-x64': '1.0.0' },
    },
    'node_modules/b': { resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' },
    'node_modules/@vicino/server': { resolved: 'server', link: true },
  }
  expect(lockFindings(packages, manifests)).toEqual([
    'package-lock.json lacks a-linux-x64: run npm run lock',
    'package-lock.json names another registry for node_modules/a',
    'package-lock.json does not fit package.json: run npm run lock',
  ])
})
