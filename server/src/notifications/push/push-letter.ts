import type { Context } from '../../platform/context.ts'
import { AppError, reasonOf } from '../../platform/errors.ts'
import { safeFetch } from '../../platform/http/safe-fetch.ts'
import { describe, nameOf } from '../describe.ts'
import type { Letter } from '../read-letter.ts'
import type { Sent } from '../sent.ts'
import { encryptPush, mostPayloadBytes } from './encrypt.ts'
import { pushKeys } from './push-keys.ts'
import { vapidHeader } from './vapid.ts'

// What a device missed for longer stands in the list, and an old message helps nobody.
const keptForS = 12 * 3_600
const timeoutMs = 10_000
const keptBytes = 500

type Subscription = { id: string; endpoint: string; publicKey: string; authSecret: Buffer }

/** Hands a member's message to the push service of one of their devices. A device that is gone is forgotten. */
export async function pushLetter(context: Context, letter: Letter): Promise<Sent> {
  const device = await readDevice(context, letter.subscriptionId)
  if (!device) return { state: 'failed', reason: 'The device is gone.', isFinal: true }
  try {
    const { status, body } = await post(context, device, letter)
    if (status >= 200 && status < 300) {
      await noteSuccess(context, device.id)
      return { state: 'sent' }
    }
    const reason = `${status} ${body.toString('utf8').replaceAll('\0', '').toWellFormed()}`
    if (status === 404 || status === 410) await forget(context, device.id)
    return { state: 'failed', reason, isFinal: status < 500 && status !== 429 }
  } catch (error) {
    // An address we may not call will not become one.
    const isFinal = error instanceof AppError && error.code === 'invalid'
    return { state: 'failed', reason: reasonOf(error), isFinal }
  }
}

async function post(context: Context, { endpoint, publicKey, authSecret }: Subscription, letter: Letter) {
  const keys = await pushKeys(context)
  const { publicUrl, privateOrigins } = context.config
  const receiver = {
    publicKey: Buffer.from(publicKey, 'base64url'),
    authSecret: Buffer.from(context.secrets.open(authSecret), 'base64url'),
  }
  const body = encryptPush(textOf(context, letter), receiver)
  return safeFetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: vapidHeader(endpoint, { keys, subject: subjectOf(publicUrl), now: context.now() }),
      'content-type': 'application/octet-stream',
      'content-encoding': 'aes128gcm',
      'content-length': String(body.length),
      ttl: String(keptForS),
      urgency: letter.items.some((item) => item.isUrgent) ? 'high' : 'normal',
      // A service that was given it before replaces what it has not handed on yet.
      topic: Buffer.from(letter.id.replaceAll('-', ''), 'hex').toString('base64url'),
    },
    body,
    privateOrigins,
    timeoutMs,
    maxBytes: keptBytes,
    cutsAnswer: true,
    followsRedirects: false,
  })
}

// Services want an address of the web or of mail, and some refuse any other.
function subjectOf(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? publicUrl : `mailto:vicino@${new URL(publicUrl).hostname}`
}

/** What the service worker of the console shows. */
function textOf(context: Context, { items, member, brand }: Letter): string {
  const { locale } = member
  const [first] = items
  const said = (body: string) => {
    const isOne = items.length === 1 && first
    return JSON.stringify({
      title: isOne ? describe(context, locale, first) : brand,
      body: isOne
        ? [nameOf(context, locale, first), body].filter(Boolean).join('\n')
        : context.translate(locale, 'notifications.pushMany', { count: items.length }),
      path: isOne ? `/inbox/all/${first.conversationId}` : '/inbox/open#notifications',
      tag: isOne ? first.id : 'many',
      locale,
    })
  }
  const whole = said(first?.preview ?? '')
  return Buffer.byteLength(whole) <= mostPayloadBytes ? whole : said('')
}

async function readDevice(context: Context, id: string | null): Promise<Subscription | undefined> {
  if (!id) return undefined
  return context.read((tx) =>
    tx.db
      .selectFrom('pushSubscriptions')
      .select(['id', 'endpoint', 'publicKey', 'authSecret'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
}

async function noteSuccess(context: Context, id: string): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('pushSubscriptions')
      .set({ lastSuccessAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute(),
  )
}

async function forget(context: Context, id: string): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .deleteFrom('pushSubscriptions')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute(),
  )
}
