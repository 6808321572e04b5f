// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runtime } from './paths.mjs'
import { runQuietly, say } from './run.mjs'

/** @typedef {{ name: string, sources: string[], output: string, cwd: string, command: string[] }} Target */

/** @type {Target[]} */
export const targets = [
  {
    name: 'server',
    sources: [
      'server/src',
      'sdk/src',
      'sdk/examples.json',
      'messages',
      'scripts/build-server.ts',
      'package-lock.json',
    ],
    output: 'server/dist/main.js',
    cwd: '.',
    command: ['scripts/build-server.ts'],
  },
  {
    name: 'console',
    sources: ['console', 'sdk/src', 'messages', 'package-lock.json'],
    output: 'console/dist/index.html',
    cwd: 'console',
    command: [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel=warn'],
  },
  {
    name: 'widget',
    sources: ['widget', 'scripts/build-widget.ts', 'package-lock.json'],
    output: 'widget/dist/widget.js',
    cwd: '.',
    command: ['scripts/build-widget.ts'],
  },
]

/** Whether what was built last was built from the sources as they are now. */
export function isBuilt(/** @type {Target} */ target, folder = root) {
  const stamp = stampFile(target, folder)
  return (
    existsSync(join(folder, target.output)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(target.sources, folder)
  )
}

/** Builds one target. Throws with the builder's output when that fails. */
export async function build(/** @type {Target} */ target) {
  say(`building the ${target.name} …`)
  const stamp = fingerprint(target.sources)
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code, output } = await runQuietly(runtime, target.command, { cwd: join(root, target.cwd), env })
  if (code !== 0) throw new Error(`building the ${target.name} failed:\n${output}`)
  mkdirSync(dirname(stampFile(target)), { recursive: true })
  writeFileSync(stampFile(target), stamp)
}

/** A checksum over the names and contents of all files in `sources`, tests aside. */
export function fingerprint(/** @type {string[]} */ sources, folder = root) {
  const hash = createHash('sha1')
  for (const source of sources) {
    for (const path of listFiles(folder, source)) {
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(folder, path)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function stampFile(/** @type {Target} */ target, folder = root) {
  return join(folder, '.cache/build', target.name)
}

/** @returns {string[]} */
function listFiles(/** @type {string} */ folder, /** @type {string} */ path) {
  if (!existsSync(join(folder, path))) return []
  if (/\.[a-z]+$/.test(path) && !/\.test\.tsx?$/.test(path)) return [path]
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) return listFiles(folder, inner)
      return /\.test\.tsx?$/.test(inner) ? [] : [inner]
    })
}
