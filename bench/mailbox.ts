import { mailbox, startDovecot } from '../server/test/dovecot.ts'
import { openStream } from './event-stream.ts'
import { percentilesOf } from './percentiles.ts'
import { type Brand, type ServerProcess, withBrand } from './server-process.ts'

/** From a real IMAP server's having a mail to the event in an open console, while the mailbox is idle between mails. */
export async function measure(isQuick: boolean) {
  const dovecot = await startDovecot()
  try {
    return await withBrand(async (server, brand) => {
      await connect(server, brand, dovecot.imapPort)
      const seen = new Map<string, number>()
      const stream = await openStream(server.url, brand.apiKey, (type, data) => {
        if (type !== 'conversation.created') return
        seen.set(Object(JSON.parse(data)).payload?.row?.subject ?? '', performance.now())
      })
      const took: number[] = []
      for (let number = 0; number < (isQuick ? 10 : 60); number++) {
        const subject = `Idle ${number}`
        await dovecot.deliver(mailOf(number, subject))
        const delivered = performance.now()
        took.push((await until(() => seen.get(subject), subject)) - delivered)
        // IDLE is entered anew after each mail; a customer would not write within the second either.
        await new Promise((done) => setTimeout(done, 500))
      }
      stream.close()
      return { budget: { idleMs: 2_000 }, visibleMs: percentilesOf(took) }
    })
  } finally {
    await dovecot.close()
  }
}

async function connect(server: ServerProcess, brand: Brand, port: number): Promise<void> {
  const answer = await fetch(`${server.url}/api/v1/channels`, {
    method: 'POST',
    headers: { authorization: `Bearer ${brand.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      connector: 'email',
      name: 'Mailbox',
      address: mailbox.user,
      settings: { imap: { host: '127.0.0.1', port, secure: false, user: mailbox.user } },
      secrets: { imapPassword: mailbox.password },
    }),
  })
  if (!answer.ok) throw new Error(`The mailbox was not connected: ${await answer.text()}`)
  const channel: { id: string } = Object(await answer.json())
  const path = `${server.url}/api/v1/channels/${channel.id}`
  const isRead = async () => {
    const shown = await fetch(path, { headers: { authorization: `Bearer ${brand.apiKey}` } })
    const { health } = Object(await shown.json())
    return health?.['imap:INBOX']?.state === 'ok' || undefined
  }
  await until(isRead, 'the first look at the mailbox')
  await new Promise((done) => setTimeout(done, 2_000))
}

async function until<T>(look: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((done) => setTimeout(done, 5))
  }
  throw new Error(`Waited in vain for ${what}.`)
}

function mailOf(number: number, subject: string): string {
  return `From: Kim <kim${number}@customer.example>\r\nTo: ${mailbox.user}\r\nDate: ${new Date().toUTCString()}\r\nSubject: ${subject}\r\nMessage-ID: <idle-${number}@customer.example>\r\n\r\nWhere is my parcel?\r\n`
}
