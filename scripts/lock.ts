// npm leaves the binaries of other platforms out of the lockfile when the registry it asks has not got them yet
// (https://github.com/npm/cli/issues/4828), and then `npm ci` fails on every machine. This writes them in.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingOptionals, platformEntry } from './gates/lockfile.ts'

const root = join(import.meta.dirname, '..')
const file = join(root, 'package-lock.json')

execFileSync('npm', ['install', '--package-lock-only'], { cwd: root, stdio: 'inherit' })
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingOptionals(lock.packages)
for (const wanted of missing) lock.packages[`node_modules/${wanted.name}`] = platformEntry(wanted)
const entries: [string, unknown][] = Object.entries(lock.packages)
lock.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${missing.length} packages of other platforms added`)
