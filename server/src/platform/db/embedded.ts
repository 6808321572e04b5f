import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { applicationName } from './connect.ts'
import { type DatabaseUser, databaseUser, serverCommand } from './embedded-user.ts'
import { isAlive, oneAtATime } from './one-at-a-time.ts'

const run = promisify(execFile)

export type EmbeddedDatabase = {
  url: string
  adminUrl: string
  /** Stops it, whoever works with it. */
  stop(): Promise<void>
  /** Stops it unless another process works with it. Close our own connections first. */
  leave(): Promise<void>
}

const settings = [
  'shared_buffers=256MB',
  'max_connections=120',
  'max_wal_size=2GB',
  'wal_compression=on',
  'jit=off',
  'random_page_cost=1.1',
  // A young installation's tables grow from nothing: plans made while they were empty must not last for a minute.
  'autovacuum_naptime=5s',
  'listen_addresses=127.0.0.1',
  'log_min_messages=warning',
]

/**
 * Starts the PostgreSQL that ships with Vicino on a folder, or joins the one already running there (a second
 * process, or the survivor of a killed one). The first start makes the cluster, the role and the database.
 * @param extraSettings `name=value` server settings, for tests
 */
export async function startEmbedded(folder: string, extraSettings: string[] = []): Promise<EmbeddedDatabase> {
  const user = await databaseUser()
  await mkdir(folder, { recursive: true })
  return oneAtATime(join(folder, '.database-starting'), async () => {
    const password = await prepare(folder, user)
    const running = await runningPort(folder, password)
    const database = describe(
      folder,
      password,
      running ?? (await launch(folder, user, extraSettings, password)),
    )
    await createDatabase(database.adminUrl, password)
    return database
  })
}

/** The database of a folder when a process is already serving it. */
export async function findEmbedded(folder: string): Promise<EmbeddedDatabase | undefined> {
  const password = await readFile(join(folder, 'database-password'), 'utf8').catch(() => undefined)
  const port = password && (await runningPort(folder, password))
  return password && port ? describe(folder, password, port) : undefined
}

function describe(folder: string, password: string, port: number): EmbeddedDatabase {
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  return {
    url: urlOf(folder, password, port),
    adminUrl,
    stop: () => stop(folder),
    async leave() {
      if (!(await isInUse(adminUrl))) await stop(folder)
    },
  }
}

// A local socket costs a fifth less than loopback; its path must fit sockaddr_un, so a deep folder goes without.
const longestSocketPath = 107 - '/.s.PGSQL.65535.lock'.length

function socketFolder(folder: string): string | undefined {
  const cluster = clusterOf(folder)
  return process.platform !== 'win32' && cluster.length <= longestSocketPath && !/[,"]/.test(cluster)
    ? cluster
    : undefined
}

function urlOf(folder: string, password: string, port: number): string {
  const socket = socketFolder(folder)
  const base = `postgres://vicino:${password}@127.0.0.1:${port}/vicino`
  return socket ? `${base}?host=${encodeURIComponent(socket)}` : base
}

const clusterOf = (folder: string) => join(folder, 'postgres')

async function prepare(folder: string, user: DatabaseUser): Promise<string> {
  const file = join(folder, 'database-password')
  const made = randomBytes(24).toString('base64url')
  await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  const password = await readFile(file, 'utf8')
  const cluster = clusterOf(folder)
  if (await readFile(join(cluster, 'PG_VERSION')).catch(() => undefined)) return password
  // Made aside: an interrupted first start leaves half a cluster, which must not be taken for one.
  const making = `${cluster}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { mode: 0o700 })
  if (user.uid !== undefined) await chown(making, user.uid, user.gid ?? user.uid)
  const words = await serverCommand('initdb', user, folder)
  const secret = join(folder, `.initial-${randomBytes(4).toString('hex')}`)
  await writeFile(secret, password, { mode: 0o600 })
  if (user.uid !== undefined) await chown(secret, user.uid, user.gid ?? user.uid)
  try {
    await run(
      words.command,
      [
        ...words.arguments,
        '-D',
        making,
        '-U',
        'postgres',
        '--auth=scram-sha-256',
        `--pwfile=${secret}`,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-sync',
      ],
      words.options,
    )
  } finally {
    await rm(secret, { force: true })
  }
  await rename(making, cluster)
  return password
}

async function launch(
  folder: string,
  user: DatabaseUser,
  extraSettings: string[],
  password: string,
): Promise<number> {
  const port = await freePort()
  const cluster = clusterOf(folder)
  const words = await serverCommand('postgres', user, folder)
  const log = await open(join(folder, 'postgres.log'), 'a')
  const flags = [
    ...settings,
    `unix_socket_directories=${socketFolder(folder) ?? ''}`,
    `port=${port}`,
    ...extraSettings,
  ].flatMap((setting) => ['-c', setting])
  // Detached: Ctrl-C reaches the whole terminal group, and the database must outlive our own clean stop.
  const server = spawn(words.command, [...words.arguments, '-D', cluster, ...flags], {
    ...words.options,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  server.unref()
  await log.close()
  const ended = once(server, 'exit').then(() => 'ended' as const)
  const outcome = await Promise.race([ended, answers(port, password)])
  if (outcome === 'ended') {
    const tail = (await readFile(join(folder, 'postgres.log'), 'utf8'))
      .trim()
      .split('\n')
      .slice(-3)
      .join('\n')
    throw new Error(`The embedded PostgreSQL did not start:\n${tail}`)
  }
  return port
}

async function answers(port: number, password: string): Promise<'ready'> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (await accepts(port, password)) return 'ready'
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The embedded PostgreSQL did not answer within a minute.')
}

async function accepts(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function runningPort(folder: string, password: string): Promise<number | undefined> {
  const lines = await readFile(join(clusterOf(folder), 'postmaster.pid'), 'utf8').catch(() => undefined)
  const port = Number(lines?.split('\n')[3])
  if (!port) return undefined
  return (await accepts(port, password)) ? port : undefined
}

async function createDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount: isThere } = await client.query(`select from pg_database where datname = 'vicino'`)
    if (isThere) return
    // Each step may be the one a crash comes after; the name is given last.
    const { rowCount: hasRole } = await client.query(`select from pg_roles where rolname = 'vicino'`)
    if (!hasRole) await client.query(`create role vicino login createdb password '${password}'`)
    await client.query('drop database if exists vicino_making')
    await client.query('create database vicino_making owner vicino')
    await allowIndexedSearch(adminUrl)
    await client.query('alter database vicino_making rename to vicino')
  } finally {
    await client.end()
  }
}

// Row-level security keeps conditions away from an index unless their operator is known to leak nothing; text
// search would scan the whole table. These compare and return, they never raise with the row's content.
async function allowIndexedSearch(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl.replace(/\/postgres$/, '/vicino_making') })
  await client.connect()
  const compares = ['ts_match_vq(tsvector,tsquery)', 'textlike(text,text)', 'texticlike(text,text)']
  for (const name of [...compares, 'arraycontains(anyarray,anyarray)']) {
    await client.query(`alter function ${name} leakproof`)
  }
  await client.end()
}

// A connection we closed ourselves is seen for a moment longer, on a busy machine for a second or two.
async function isInUse(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { rowCount } = await client.query(
        'select from pg_stat_activity where application_name = $1 limit 1',
        [applicationName],
      )
      if (!rowCount) return false
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return true
  } finally {
    await client.end()
  }
}

async function stop(folder: string): Promise<void> {
  const lines = await readFile(join(clusterOf(folder), 'postmaster.pid'), 'utf8').catch(() => undefined)
  const pid = Number(lines?.split('\n')[0])
  if (!pid) return
  // SIGINT is PostgreSQL's fast stop: open transactions roll back, everything committed is on disk.
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline && isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('No free port could be found.')
  return address.port
}
