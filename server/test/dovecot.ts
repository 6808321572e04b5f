import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { freePort } from './free-port.ts'

export type DovecotOptions = {
  /** Accepts access tokens that this URL says are good, beside passwords. */
  introspectionUrl?: string
}

export type Dovecot = {
  imapPort: number
  /** Puts a mail into the mailbox through LMTP, as a mail server does. */
  deliver(raw: string): Promise<void>
  /** Many mails on one connection. */
  deliverAll(mails: string[]): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  /** The folder with all mail, for what a person with a backup does. Stop the server first. */
  saveMailbox(): Promise<void>
  restoreMailbox(): Promise<void>
  /** Forgets all numbers, as after a move: the folders get a new UIDVALIDITY. Stop the server first. */
  renumber(): Promise<void>
  close(): Promise<void>
}

export const mailbox = { user: 'support@example.test', password: 'secret' }

/** Whether a Dovecot can be started on this machine. */
export function hasDovecot(): boolean {
  try {
    execFileSync('dovecot', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A real IMAP and LMTP server of its own with one mailbox, run by an unprivileged user. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'vicino-dovecot-'))
  const [imapPort, lmtpPort] = [await freePort(), await freePort()]
  await prepare(folder, imapPort, lmtpPort, options)
  let running: ChildProcess | undefined
  const server: Dovecot = {
    imapPort,
    deliver: (raw) => server.deliverAll([raw]),
    async deliverAll(mails) {
      const transport = createTransport({
        host: '127.0.0.1',
        port: lmtpPort,
        lmtp: true,
        pool: true,
        maxConnections: 2,
      })
      const envelope = { from: 'kim@customer.example', to: [mailbox.user] }
      await Promise.all(mails.map((raw) => transport.sendMail({ envelope, raw })))
      transport.close()
    },
    async start() {
      running = launch(folder)
      await listens(imapPort)
    },
    async stop() {
      if (!running || running.exitCode !== null) return
      const ended = once(running, 'exit')
      running.kill('SIGTERM')
      await ended
      killGroup(running.pid)
    },
    saveMailbox: () =>
      cp(join(folder, 'mail'), join(folder, 'saved'), { recursive: true, preserveTimestamps: true }),
    async restoreMailbox() {
      await rm(join(folder, 'mail'), { recursive: true, force: true })
      await cp(join(folder, 'saved'), join(folder, 'mail'), { recursive: true, preserveTimestamps: true })
      own(folder)
    },
    async renumber() {
      const files = await readdir(join(folder, 'mail'), { recursive: true })
      for (const file of files.filter((name) => /dovecot[-.](?:uidlist|uidvalidity|index)/.test(name)))
        await rm(join(folder, 'mail', file), { force: true })
    },
    async close() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

const isRoot = process.getuid?.() === 0
const asNobody = ['--reuid=nobody', '--regid=nogroup', '--clear-groups']

function launch(folder: string): ChildProcess {
  const words = ['dovecot', '-F', '-c', join(folder, 'dovecot.conf')]
  const command = isRoot ? ['setpriv', ...asNobody, ...words] : words
  return spawn(command[0] ?? '', command.slice(1), { stdio: 'ignore', detached: true })
}

// Its children serve open connections for some seconds more; a test wants them gone.
function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // They were gone already.
  }
}

function own(folder: string): void {
  if (isRoot) execFileSync('chown', ['-R', 'nobody:nogroup', folder])
}

async function prepare(
  folder: string,
  imapPort: number,
  lmtpPort: number,
  options: DovecotOptions,
): Promise<void> {
  for (const name of ['run', 'mail']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'passwd'), `${mailbox.user}:{PLAIN}${mailbox.password}::::::\n`)
  if (options.introspectionUrl)
    await writeFile(
      join(folder, 'oauth2.conf'),
      `introspection_mode = auth\nintrospection_url = ${options.introspectionUrl}\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n`,
    )
  await writeFile(join(folder, 'dovecot.conf'), settings(folder, imapPort, lmtpPort, options))
  await chmod(folder, 0o755)
  own(folder)
}

function settings(folder: string, imapPort: number, lmtpPort: number, options: DovecotOptions): string {
  const id = (flag: string) =>
    execFileSync('id', [flag, ...(isRoot ? ['nobody'] : [])])
      .toString()
      .trim()
  const [user, group] = [id('-un'), id('-gn')]
  const oauth = options.introspectionUrl
    ? `passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${folder}/oauth2.conf\n}`
    : ''
  return `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login${options.introspectionUrl ? ' xoauth2 oauthbearer' : ''}
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
mail_max_userip_connections = 200
${oauth}
passdb {
  driver = passwd-file
  args = ${folder}/passwd
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`
}

async function listens(port: number): Promise<void> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('Dovecot did not start.')
}
