import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { TestWorld } from '../database.ts'

/** How hard the tests in this folder try; VICINO_CHAOS=full is what the acceptance asks for. */
export const chaos =
  process.env.VICINO_CHAOS === 'full'
    ? { kills: 20, mails: 2_000, timeoutMs: 600_000 }
    : { kills: 3, mails: 200, timeoutMs: 300_000 }

const main = new URL('../../src/main.ts', import.meta.url).pathname

export type Program = { kill(): Promise<void> }

/** Starts the real program on the test's database; resolves when it is ready. */
async function startProgram(world: TestWorld, environment: Record<string, string>): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: world.databaseUrl,
      VICINO_DATA: world.config.dataFolder,
      SECRET_KEY: 'a key that is only used in tests, not anywhere else',
      LOG_LEVEL: 'fatal',
      PORT: '0',
      SMTP_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('The program has no output.')
  const lines = createInterface({ input: child.stdout })
  const ended = once(child, 'exit').then(() => 'ended')
  const ready = once(lines, 'line').then(() => 'ready')
  if ((await Promise.race([ended, ready])) === 'ended') throw new Error('The program did not start.')
  return {
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
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

export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await pause(100)
}
