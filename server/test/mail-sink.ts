import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type SinkMail = { from: string; to: string[]; raw: string }

/** What the sink does with the next mail. */
export type SinkAnswer =
  | { kind: 'accept' }
  | { kind: 'refuse'; at: 'connect' | 'sender' | 'recipient' | 'content'; code: number; address?: string }
  | { kind: 'drop'; at: 'recipient' | 'content' }
  | { kind: 'slow'; ms: number }

export type MailSink = {
  url: string
  port: number
  mails: SinkMail[]
  /** What happens with the mails to come, until told otherwise. */
  behave(answer: SinkAnswer): void
  close(): Promise<void>
}

/** A real SMTP server that takes mail and does to it what servers do. */
export async function mailSink(): Promise<MailSink> {
  const mails: SinkMail[] = []
  let answer: SinkAnswer = { kind: 'accept' }
  const refusal = (at: string, address?: string) => {
    if (answer.kind !== 'refuse' || answer.at !== at) return null
    if (answer.address && answer.address !== address) return null
    return Object.assign(new Error('as the test wants it'), { responseCode: answer.code })
  }
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    hidePIPELINING: true,
    closeTimeout: 100,
    onConnect: (_session, callback) => callback(refusal('connect')),
    onMailFrom: (_address, _session, callback) => callback(refusal('sender')),
    onRcptTo(address, session, callback) {
      if (answer.kind === 'drop' && answer.at === 'recipient') return drop(server, session.id)
      callback(refusal('recipient', address.address))
    },
    onData(stream, session, callback) {
      text(stream).then(async (raw) => {
        const told = answer
        if (told.kind === 'drop') return drop(server, session.id)
        if (told.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, told.ms))
        const refused = refusal('content')
        if (!refused) mails.push({ ...envelopeOf(session.envelope), raw })
        callback(refused)
      }, callback)
    },
  })
  server.on('error', () => undefined)
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    behave(next) {
      answer = next
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

type Envelope = { mailFrom: { address: string } | false; rcptTo: { address: string }[] }

function envelopeOf({ mailFrom, rcptTo }: Envelope): Omit<SinkMail, 'raw'> {
  return { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((one) => one.address) }
}

// The way a crash or a lost line looks from the other side: the connection is simply gone.
function drop(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections)
    if (connection.session.id === sessionId) connection._socket.destroy()
}
