import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

export type ServerProcess = {
  url: string
  port: number
  smtpPort: number
  folder: string
  pid: number
  readyMs: number
  stop(): Promise<void>
  /** As when the power goes. */
  kill(): Promise<void>
}

export type Brand = { accountId: string; apiKey: string; address: string }

const built = resolve('server/dist/main.js')
const root = resolve(import.meta.dirname, '..')
const program = existsSync(built)
  ? ['--enable-source-maps', built]
  : ['--import', 'tsx', 'server/src/main.ts']

/** A folder for one bench, removed by `removeFolder`. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'vicino-bench-'))
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** Starts Vicino as a process of its own on a data folder and waits for its `ready`. */
export async function startServer(
  folder: string,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const [port, smtpPort] = [await freePort(), await freePort()]
  const started = performance.now()
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SMTP_PORT: String(smtpPort),
      VICINO_DATA: folder,
      NODE_COMPILE_CACHE: resolve('.cache/compile'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ready(child)
  const readyMs = performance.now() - started
  return {
    url: `http://localhost:${port}`,
    port,
    smtpPort,
    folder,
    pid: child.pid ?? 0,
    readyMs,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

/** Measures on a server of its own, with one brand; what it made is gone afterwards. */
export async function withBrand<Figures>(
  measure: (server: ServerProcess, brand: Brand) => Promise<Figures>,
): Promise<Figures> {
  const folder = await makeFolder()
  const server = await startServer(folder)
  try {
    return await measure(server, await setUpBrand(folder))
  } finally {
    await server.stop()
    await removeFolder(folder)
  }
}

/** Makes a brand with the command line, beside the running server. */
export async function setUpBrand(folder: string): Promise<Brand> {
  const flags = [
    'setup',
    '--brand',
    'Bench',
    '--name',
    'Bea Bench',
    '--email',
    'bea@bench.example',
    '--password',
    'a long bench password',
    '--address',
    'support@bench.example',
  ]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'server/src/cli.ts', ...flags],
    { cwd: root, env: { ...process.env, VICINO_DATA: folder } },
  )
  return JSON.parse(stdout)
}

async function ready(child: ChildProcess): Promise<void> {
  let text = ''
  child.stdout?.setEncoding('utf8')
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    if (text.includes('ready ')) return void child.stdout?.resume()
  }
  throw new Error(`The server ended before it was ready: ${text}`)
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/** What it has used of processors; the database has processes of its own. Linux counts it in hundredths of a second. */
export async function cpuMsOf({ pid }: ServerProcess): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** How much memory a process holds, in MiB. */
export async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
