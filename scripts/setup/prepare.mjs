// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build, isBuilt, targets } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { root } from './paths.mjs'
import { say } from './run.mjs'

const lock = join(root, '.cache/prepare.lock')

/**
 * Installs the packages and builds what is older than its sources; does nothing when all is in place.
 * @param {string[]} [names] the targets to build
 */
async function prepare(names = targets.map((target) => target.name)) {
  const wanted = targets.filter((target) => names.includes(target.name))
  if (isInstalled() && wanted.every((target) => isBuilt(target))) return
  await alone(async () => {
    if (!isInstalled()) await install()
    for (const target of wanted) if (!isBuilt(target)) await build(target)
  })
}

/** Prepares, or ends this program with the reason on stderr. */
export async function prepareOrExit(/** @type {string[]} */ names) {
  try {
    await prepare(names)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

/** Two commands given at once must not install over each other: the second waits for the first. */
async function alone(/** @type {() => Promise<void>} */ work) {
  if (!takeLock()) {
    say('waiting for another command that is installing or building …')
    while (!takeLock()) await wait(200)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isAbandoned()) rmSync(lock, { force: true })
    return false
  }
}

function isAbandoned() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs > 10_000
    process.kill(holder, 0)
    return false
  } catch (error) {
    // EPERM: it runs, as another user. ENOENT: it has just been given back.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
