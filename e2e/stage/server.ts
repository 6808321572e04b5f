import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, runtime } from '../../scripts/setup/paths.mjs'

export type Server = {
  url: string
  /** Where it takes mail. */
  smtpPort: number
  /** Runs `npm run vicino -- …` beside it and gives what the command printed. */
  vicino(...words: string[]): Promise<string>
  /** Stops it and starts it again on what it kept, with other settings. */
  restart(environment: Environment): Promise<void>
  stop(): Promise<void>
}

type Environment = Record<string, string>
type Running = { child: ChildProcess; log: string[] }

const run = promisify(execFile)
const startLimitMs = 60_000

/** Starts the built server as a process of its own, with ports and a data folder nobody else has. */
export async function startServer(environment: Environment = {}): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'vicino-e2e-'))
  const [port, smtpPort] = [await freePort(), await freePort()]
  const settings = (more: Environment) => ({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    PORT: String(port),
    SMTP_PORT: String(smtpPort),
    VICINO_DATA: folder,
    ...more,
  })
  let running = await launch(settings(environment))
  return {
    url: `http://localhost:${port}`,
    smtpPort,
    async vicino(...words) {
      const program = [join(root, 'server/dist/cli.js'), ...words]
      return (await run(runtime, program, { cwd: root, env: settings(environment) })).stdout
    },
    async restart(next) {
      await halt(running)
      running = await launch(settings(next))
    },
    async stop() {
      await halt(running)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function launch(env: NodeJS.ProcessEnv): Promise<Running> {
  const program = ['--import=./scripts/setup/follow-parent.mjs', 'server/dist/main.js']
  const child = spawn(runtime, program, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text))
  const ready = new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}:\n${log.join('')}`))
    const limit = setTimeout(() => fail('was not ready within a minute'), startLimitMs)
    child.once('exit', (code) => fail(`ended with ${code}`))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!text.includes('ready ')) return
      clearTimeout(limit)
      resolve()
    })
  })
  await ready
  return { child, log }
}

async function halt({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.')
  return address.port
}
