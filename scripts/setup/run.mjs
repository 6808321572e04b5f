// @ts-check
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a program in the repository and keeps what it prints to itself.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started
 */
export function runQuietly(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a program in the repository on this terminal, hands it the signals meant for it and answers its exit code.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runInFront(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: root, ...options, stdio: 'inherit' })
    // A terminal sends Ctrl-C to every program in front; sent once more it would mean "stop at once".
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    stopWithParent(child)
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/** npm hands a signal to its shell, which dies without telling us: being orphaned then means the same. */
function stopWithParent(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
}

/** Says on stderr what is going on, so that a command's own output stays clean. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`)
}
