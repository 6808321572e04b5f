import { once } from 'node:events'
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server'
import { reasonOf } from '../../../platform/errors.ts'
import type { Log } from '../../../platform/log.ts'
import type { Incoming } from '../../intake.ts'
import { deliveryIdentity } from '../delivery-identity.ts'
import { RAW_LIMIT } from '../mime/limits.ts'
import type { Certificate } from './certificate.ts'
import { collectMail, type Held } from './collect-mail.ts'
import type { MailRoute } from './find-recipient.ts'
import { Refusal } from './refusal.ts'

export type SmtpReceiverOptions = {
  port: number
  certificate: Certificate
  log: Log
  findRecipient(address: string): Promise<MailRoute | undefined>
  /** Resolves once the mail and its job are committed. */
  keep(accountId: string, incoming: Incoming): Promise<unknown>
}

export type SmtpReceiver = { port: number; close(): Promise<void> }

const mostConnections = 500
const mostRecipients = 100
const idleTimeoutMs = 60_000

/**
 * Takes mail for the addresses of our channels on an SMTP port. 250 is answered only after the mail is kept; what we
 * cannot keep now gets a 4xx, so that its sender tries again.
 */
export async function startSmtpReceiver(options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  const routes = new WeakMap<SMTPServerAddress, MailRoute>()
  const held: Held = { bytes: 0 }
  const server = new SMTPServer({
    banner: 'Vicino',
    size: RAW_LIMIT,
    disabledCommands: ['AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    maxClients: mostConnections,
    socketTimeout: idleTimeoutMs,
    closeTimeout: 5_000,
    hideENHANCEDSTATUSCODES: false,
    minVersion: 'TLSv1.2',
    ...options.certificate,
    onRcptTo: (address, session, callback) => {
      acceptRecipient(options, session, address).then((route) => {
        routes.set(address, route)
        callback()
      }, callback)
    },
    onData: (stream, session, callback) => {
      takeMail(options, stream, session, routes, held).then((text) => callback(null, text), callback)
    },
  })
  server.on('error', (error) => options.log.debug({ error }, 'An SMTP connection failed'))
  const listener = server.listen(options.port)
  await once(listener, 'listening')
  const address = listener.address()
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function acceptRecipient(
  options: SmtpReceiverOptions,
  session: SMTPServerSession,
  address: SMTPServerAddress,
): Promise<MailRoute> {
  if (session.envelope.rcptTo.length >= mostRecipients) throw new Refusal(452, 'Too many recipients at once')
  const route = await options.findRecipient(address.address).catch((error) => {
    options.log.error({ error: reasonOf(error) }, 'Looking up a recipient failed')
    throw new Refusal(451, 'Try again later')
  })
  if (!route) throw new Refusal(550, `<${address.address}> is not an address here`)
  // Not 550: its sender's server keeps the mail and tries again for days, so a pause loses nothing.
  if (route.isPaused) throw new Refusal(450, `<${address.address}> takes no mail for now. Try again later`)
  return route
}

async function takeMail(
  options: SmtpReceiverOptions,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  routes: WeakMap<SMTPServerAddress, MailRoute>,
  held: Held,
): Promise<string> {
  // Copied now: the session is emptied when the connection ends.
  const { rcptTo, mailFrom } = session.envelope
  const envelope = {
    from: mailFrom ? mailFrom.address : '',
    helo: session.hostNameAppearsAs || '',
    remoteAddress: session.remoteAddress,
    isEncrypted: session.secure,
  }
  const byChannel = Map.groupBy(
    rcptTo.flatMap((to) => {
      const route = routes.get(to)
      return route ? [{ ...route, address: to.address }] : []
    }),
    (one) => one.channelId,
  )
  const fallback = `${session.id}-${session.transaction}`
  return collectMail(stream, held, async (raw) => {
    const externalId = deliveryIdentity(raw, fallback)
    const kept = [...byChannel].map(([channelId, [first, ...others]]) =>
      options.keep(first!.accountId, {
        channelId,
        externalId,
        raw,
        source: 'smtp',
        envelope: { ...envelope, to: [first!, ...others].map((one) => one.address) },
      }),
    )
    await Promise.all(kept).catch((error) => {
      options.log.error({ error: reasonOf(error) }, 'A mail could not be kept; its sender will try again')
      throw new Refusal(451, 'It could not be stored. Try again later')
    })
    return `Kept as ${externalId.slice(0, 16)}`
  })
}
