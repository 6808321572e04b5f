// npm leaves the binaries of other platforms out of the lockfile when the registry it asks has not got them yet
// (https://github.com/npm/cli/issues/4828); `npm ci` then fails everywhere. This writes the missing entries.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const platforms = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

/**
 * The optional packages a lockfile's packages ask for and the lockfile does not describe.
 * @param {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }>} packages
 */
export function missingOptionals(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}

/**
 * A lockfile entry told from the package's name, as in `@biomejs/cli-linux-x64-musl`.
 * It has no checksum: the registry could not say it. Throws when the name names no platform.
 * @param {{ name: string, version: string, dev: boolean }} wanted
 */
export function platformEntry({ name, version, dev }) {
  const words = name.split(/[-/]/)
  const os = platforms.filter((platform) => words.includes(platform))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`${name}@${version} is missing from package-lock.json and names no platform`)
  }
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : undefined
  return { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os }
}

function isLocked(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

function completeLock(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingOptionals(lock.packages)
  for (const wanted of missing) lock.packages[`node_modules/${wanted.name}`] = platformEntry(wanted)
  const byPath = ([a], [b]) => a.localeCompare(b, 'en')
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  return missing.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(import.meta.dirname, '..')
  execFileSync('npm', ['install', '--package-lock-only'], { cwd: root, stdio: 'inherit' })
  console.log(`package-lock.json: ${completeLock(resolve(root, 'package-lock.json'))} platform packages added`)
}
