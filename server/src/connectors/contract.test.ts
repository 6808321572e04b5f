import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import { appId, appStoreSecrets } from '../../test/platforms/app_store_reviews.ts'
import { appSecret, verifyToken } from '../../test/platforms/facebook-reviews.ts'
import { playPackage } from '../../test/platforms/google_play_reviews.ts'
import { keyPair } from '../../test/platforms/source-call-keys.ts'
import { businessUnit, trustpilotSecrets } from '../../test/platforms/trustpilot_reviews.ts'
import { webhookSecret } from '../../test/platforms/webhook_reviews.ts'
import { yelpSecrets } from '../../test/platforms/yelp_reviews.ts'
import type { Channel, Outgoing } from '../conversations/index.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { type Connector, type Delivery, Unreadable } from './connector.ts'
import { createConnectors } from './registry.ts'

const world = await testWorld()
const { context, channelId } = await testBrand(world, 'support@aurora.example')

// What a channel of the kind cannot do without; the others begin with nothing.
const setUps: Partial<Record<string, { settings: object; secrets?: object }>> = {
  google_reviews: { settings: { account: 'accounts/1' } },
  facebook_reviews: { settings: {}, secrets: { appSecret, verifyToken } },
  trustpilot_reviews: { settings: { businessUnitId: businessUnit }, secrets: trustpilotSecrets },
  yelp_reviews: { settings: { businessIds: ['aurora-turin'] }, secrets: yelpSecrets },
  app_store_reviews: { settings: { appId }, secrets: appStoreSecrets },
  google_play_reviews: {
    settings: { packageName: playPackage },
    secrets: {
      serviceAccount: JSON.stringify({ client_email: 'a@b.example', private_key: keyPair('rsa').privateKey }),
    },
  },
  webhook_reviews: { settings: {}, secrets: { signingSecret: webhookSecret } },
  mail_reviews: { settings: { known: 'OpenCart', from: ['shop@aurora.example'] } },
  file_reviews: { settings: { platform: 'Portal' } },
}

function channelOf(connector: Connector): Channel {
  const { settings = {}, secrets } = setUps[connector.kind] ?? {}
  return {
    id: channelId,
    connector: connector.kind,
    name: 'Contract',
    address: 'support@aurora.example',
    settings: connector.settings.parse(settings),
    secrets: secrets ? context.secrets.seal(JSON.stringify(secrets)) : null,
    state: 'active',
    locationId: null,
    departmentId: null,
  }
}

function outgoing(): Outgoing {
  return {
    messageId: newId(),
    conversationId: newId(),
    number: 1001,
    class: 'reply',
    externalId: null,
    inReplyTo: null,
    references: [],
    subject: 'Re: Parcel',
    text: 'It is on its way.',
    html: null,
    author: { kind: 'member', id: newId(), name: 'Mara' },
    recipients: { to: [{ name: 'Kim', address: 'kim@customer.example' }], cc: [], bcc: [] },
    locale: 'en',
    signatureHtml: '',
    attachments: [],
    tokens: { conversation: 'c'.repeat(40), message: 'm'.repeat(40) },
    attempt: 1,
    requestUrl: null,
  }
}

function delivery(): Delivery {
  return { id: newId(), channelId, source: 'contract', envelope: {}, receivedAt: new Date() }
}

// What the outside may hand to any of them.
const rubbish: [name: string, raw: Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(10_000)],
  ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))],
  ['one endless line', Buffer.alloc(200_000, 'x')],
  ['an empty object', Buffer.from('{}')],
  ['broken text', Buffer.from([0xff, 0xfe, 0xfd, 0x0a, 0x0a, 0xc3, 0x28])],
]

describe.each([...createConnectors().values()])('the connector $kind', (connector) => {
  test('has a kind for URLs and a shape of settings that a form can be made from', () => {
    expect(connector.kind).toMatch(/^[a-z][a-z_-]{1,40}$/)
    expect(z.toJSONSchema(connector.settings, { io: 'input' })).toMatchObject({ type: 'object' })
    expect(z.toJSONSchema(connector.secrets, { io: 'input' })).toMatchObject({ type: 'object' })
    expect(connector.secrets.safeParse(setUps[connector.kind]?.secrets ?? {}).success).toBe(true)
  })

  test('gives no setting the name of a secret, so that nothing secret is kept open', () => {
    const settings = JSON.stringify(z.toJSONSchema(connector.settings, { io: 'input' }))
    expect(settings).not.toMatch(/"[^"]*(password|secret|token|privateKey)[^"]*":\{/i)
  })

  test('states rules that can be kept', () => {
    expect(connector.rules.maxLength).toBeGreaterThan(0)
    expect(connector.rules.attachments.maxCount).toBeGreaterThanOrEqual(0)
    expect(connector.rules.attachments.maxTotalBytes).toBeGreaterThanOrEqual(0)
  })

  test.each(rubbish)('reads %s or says that it never can', async (_name, raw) => {
    const parsed = await connector
      .parse(context, channelOf(connector), delivery(), raw)
      .catch((error) => error)
    // Who must be asked first, and does not let us in, is asked again later.
    const isLater =
      parsed instanceof AppError && parsed.code === 'unavailable' && connector.kind.endsWith('_reviews')
    if (parsed instanceof Error) expect(isLater || parsed instanceof Unreadable).toBe(true)
    else expect(['message', 'reviews']).toContain(parsed.kind)
  })

  test('reads the same delivery the same way twice', async () => {
    const raw = Buffer.from('From: a@b.example\nSubject: Same\n\nThe same words.')
    const once = delivery()
    const read = () => connector.parse(context, channelOf(connector), once, raw).catch((error) => error)
    const first = await read()
    expect(await read()).toEqual(first)
  })

  test('holds a message while nothing is set up to send with, and fails one that reaches nobody for good', async () => {
    const expected =
      connector.rules.identity === 'email' ? { outcome: 'held' } : { outcome: 'failed', permanent: true }
    expect(await connector.deliver(context, channelOf(connector), outgoing())).toMatchObject(expected)
  })

  test('knows a message’s id outside before it is sent, and always the same', () => {
    const message = { id: newId(), class: 'reply' as const }
    const id = connector.externalIdFor?.(context, channelOf(connector), message)
    expect(connector.externalIdFor?.(context, channelOf(connector), message)).toBe(id)
    if (id)
      expect(connector.externalIdFor?.(context, channelOf(connector), { ...message, id: newId() })).not.toBe(
        id,
      )
  })

  test('refuses an address that cannot work, with the reason', async () => {
    const channel = { ...channelOf(connector), address: 'no address at all' }
    await expect(connector.prepare(context, channel)).rejects.toMatchObject({ code: 'invalid' })
  })
})
