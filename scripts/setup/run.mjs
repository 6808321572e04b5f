// @ts-check
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { root } from './paths.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Runs a program in the repository and keeps what it prints to itself.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started
 */
export function runQuietly(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const env = { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined }
    const child = spawn(command, parameters, {
      cwd: root,
      ...options,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }))
  })
}

/**
 * Runs a program in the repository on this terminal and answers its exit code.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runInFront(command, parameters, options = {}) {
  const child = spawn(command, parameters, { cwd: root, ...options, stdio: 'inherit' })
  // A terminal sends Ctrl-C to every program in front, so that it need not be passed on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return exitOf(child)
}

/**
 * Runs a program that must stop cleanly and that takes a second signal for "at once": it gets each signal once, from
 * here, however the signal came. In a process group of its own no terminal and no `kill` of ours reaches it too.
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runServer(command, parameters, env) {
  const detached = process.platform !== 'win32'
  const child = spawn(command, parameters, { cwd: root, env, stdio: 'inherit', detached })
  let isAsked = false
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      isAsked = true
      child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM')
    })
  }
  // npm passes a signal to its shell, which dies without telling us: being orphaned then means the same.
  if (process.env.npm_lifecycle_event) whenOrphaned(() => isAsked || child.kill('SIGTERM'))
  return exitOf(child)
}

/** Calls `act` once when the process that started this one is gone. */
export function whenOrphaned(/** @type {() => void} */ act) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 250)
  watch.unref()
}

/** Says on stderr what is going on, so that a command's own output stays clean. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`)
}

/** @returns {Promise<number>} */
function exitOf(/** @type {ChildProcess} */ child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}
