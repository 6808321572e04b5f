// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { root, runtime } from './paths.mjs'
import { runQuietly, say } from './run.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Entry */

/**
 * Whether node_modules holds what the lockfile asks for. npm notes what it installed in
 * node_modules/.package-lock.json, as its last act: an interrupted installation has none.
 */
export function isInstalled(folder = root) {
  try {
    const present = readPackages(join(folder, 'node_modules/.package-lock.json'))
    return (
      existsSync(join(folder, 'node_modules/.bin')) &&
      Object.entries(readPackages(join(folder, 'package-lock.json'))).every(
        ([path, entry]) =>
          !path.includes('node_modules/') ||
          entry.optional ||
          entry.link ||
          (path.startsWith('node_modules/') ? isSame(present[path], entry) : existsSync(join(folder, path))),
      )
    )
  } catch {
    return false
  }
}

/** Installs the packages of the lockfile, and with them the pinned Node. Throws with npm's output when it fails. */
export async function install() {
  say('installing packages (a minute or two, only now) …')
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-ignore-scripts'])
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`)
  const version = await runQuietly(runtime, ['--version'])
  if (version.code !== 0) {
    throw new Error(`the package "node" did not bring its program; npm said:\n${output}\n${version.output}`)
  }
}

/**
 * npm must not run on the Node that it is about to delete, and its install scripts must not find that one either.
 * @param {string[]} parameters
 */
function runNpm(parameters) {
  const own = join(root, 'node_modules') + sep
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(own))
  const env = { ...process.env, PATH: folders.join(delimiter) }
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
  const script = process.env.npm_execpath
  if (script && existsSync(script))
    return runQuietly(node ?? process.execPath, [script, ...parameters], { env })
  return runQuietly('npm', parameters, { env, shell: process.platform === 'win32' })
}

/** @returns {Record<string, Entry>} */
function readPackages(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function isSame(/** @type {Entry | undefined} */ present, /** @type {Entry} */ wanted) {
  return present?.version === wanted.version && present?.integrity === wanted.integrity
}
