import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** For programs that print to a log, where colours are noise. */
export const plain: NodeJS.ProcessEnv = { NO_COLOR: '1', FORCE_COLOR: undefined }

interface Outcome {
  code: number
  output: string
}

/** Runs a program in the repository and answers what it printed; 127 when it could not be started. */
export function capture(
  program: string,
  parameters: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
    }
    child.on('error', (error) => resolve({ code: 127, output: `${chunks.join('')}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }))
  })
}

/** Runs a program in the repository on this terminal and answers its exit code; 127 when it could not be started. */
export function show(program: string, parameters: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
