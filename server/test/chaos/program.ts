import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { TestWorld } from '../database.ts'

/** How hard the tests in this folder try; VICINO_CHAOS=full is what the acceptance asks for. */
export const chaos =
  process.env.VICINO_CHAOS === 'full'
    ? { kills: 20, mails: 2_000, patienceMs: 300_000, timeoutMs: 900_000 }
    : { kills: 3, mails: 200, patienceMs: 90_000, timeoutMs: 240_000 }

const main = new URL('../../src/main.ts', import.meta.url).pathname

const mostLines = 40

export type Program = {
  kill(): Promise<void>
  /** The last lines of its log. */
  said(): string
}

/**
 * Starts the real program on the test's database; resolves when it is ready.
 * @throws Error with what the program said, when it ended or was not ready in time
 */
async function startProgram(world: TestWorld, environment: Record<string, string>): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: world.databaseUrl,
      VICINO_DATA: world.config.dataFolder,
      SECRET_KEY: 'a key that is only used in tests, not anywhere else',
      LOG_LEVEL: 'warn',
      PORT: '0',
      SMTP_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const said: string[] = []
  const ready = new Promise<'ready'>((resolve) => {
    for (const output of [child.stdout!, child.stderr!])
      createInterface({ input: output }).on('line', (line) => {
        if (line.startsWith('ready ')) resolve('ready')
        else said.push(line)
      })
  })
  const state = await Promise.race([
    ready,
    ended.then(([code]) => `ended with ${code}`),
    pause(chaos.patienceMs).then(() => 'was not ready in time'),
  ])
  if (state === 'ready') return { kill, said: () => said.slice(-mostLines).join('\n') }
  await kill()
  throw new Error(`The program ${state}. It said:\n${said.slice(-mostLines).join('\n')}`)
}

/** Starts the program and kills it the hard way at random moments; the last start is left running. */
export async function startAndKill(
  world: TestWorld,
  environment: Record<string, string>,
  longestLifeMs: number,
): Promise<Program> {
  for (let kill = 0; kill < chaos.kills; kill++) {
    const program = await startProgram(world, environment)
    await pause(Math.random() * longestLifeMs)
    await program.kill()
  }
  return startProgram(world, environment)
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/**
 * Waits until something has come about.
 * @param whatIs says how things stand instead, for the error when it has not come about in time
 */
export async function until(isTrue: () => Promise<boolean>, whatIs: () => Promise<string>): Promise<void> {
  const deadline = Date.now() + chaos.patienceMs
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`It did not come about in time. ${await whatIs()}`)
    await pause(100)
  }
}
