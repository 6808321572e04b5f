import { afterAll, expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'
import { freePort } from '../../../test/free-port.ts'
import { sendOver, smtpClient } from '../../../test/smtp-client.ts'
import { newId } from '../../platform/ids.ts'
import { receiveDelivery } from '../intake.ts'

const smtpPort = await freePort()
// As where a mail server of the brand's own stands in front of ours, and says what it found out.
const stage = await cast({ MAIL_AUTH_SERVER: 'mx.brand.example', SMTP_PORT: String(smtpPort) })
afterAll(() => stage.app.stop())

type Page<T> = { items: T[] }
type Review = {
  id: string
  text: string
  stars: number
  authorName: string
  locationName: string | null
  conversationId: string | null
  channelId: string
  url: string
}
type Delivery = { id: string; channelId: string; outcome: string; conversationId: string | null }

const settings = {
  ...{ platform: 'Portal', from: ['noreply@portal.example'], says: '{author} reviewed {place}' },
  ...{ starsLabels: ['Rating:'], textLabels: ['Review:'], urlLabels: ['Read it:'], ends: ['--'] },
  manageUrl: 'https://portal.example/owners',
}

type Given = { author?: string; stars?: string; words?: string; id?: string; auth?: string; from?: string }

function mailOf(brand: Brand, given: Given = {}): string {
  const { author = 'Giulia R.', stars = '2 of 5', words = 'I waited for an hour.', id = newId() } = given
  const { auth = 'mx.brand.example; dmarc=pass', from = 'Portal <noreply@portal.example>' } = given
  const text = [
    `${author} reviewed Aurora Turin`,
    ...['', `Rating: ${stars}`, 'Review:', words, `Read it: https://portal.example/r/${id}`],
    ...['--', 'You get this because you have a shop.'],
  ]
  return [
    ...(auth ? [`Authentication-Results: ${auth}`] : []),
    ...[
      `From: ${from}`,
      `To: ${brand.address}`,
      'Subject: A new review',
      `Message-ID: <${newId()}@portal.example>`,
    ],
    ...['Date: Mon, 1 Jun 2026 10:00:00 +0000', '', ...text],
  ].join('\r\n')
}

async function brandWithPortal(name: string, more: object = {}) {
  const brand = await stage.brand(name)
  await brand.api('POST', '/locations', { name: 'Aurora Turin', zone: 'Europe/Rome' })
  const made = await brand.api<{ id: string; code?: string }>('POST', '/channels', {
    ...{ connector: 'mail_reviews', name: 'Portal', address: '', settings: { ...settings, ...more } },
  })
  const { body } = await brand.api<Page<{ id: string; connector: string }>>('GET', '/channels')
  const mailChannel = body.items.find(({ connector }) => connector === 'email')?.id ?? ''
  return {
    ...{ brand, made, mailChannel },
    /** As the receiver keeps it, of a server in this network. */
    async arrives(raw: string, source = 'smtp') {
      await receiveDelivery(brand.context, mailChannel, {
        ...{ externalId: newId(), raw: Buffer.from(raw), source },
        envelope: { remoteAddress: '127.0.0.1', helo: 'mx', from: '', to: [brand.address] },
      })
      await stage.settle()
    },
    reviews: async () => (await brand.api<Page<Review>>('GET', '/reviews')).body.items,
    subjects: async () =>
      (await brand.api<Page<{ subject: string }>>('GET', '/conversations')).body.items.map(
        (one) => one.subject,
      ),
    deliveries: async () => (await brand.api<Page<Delivery>>('GET', '/deliveries')).body.items,
  }
}

test('a notification over SMTP is a review of its source, found again when it is replayed', async () => {
  stage.world.setNow(new Date('2026-06-01T12:00:00Z'))
  const { brand, made, mailChannel, reviews, deliveries, subjects } = await brandWithPortal('Notified')
  await stage.app.start()
  const client = await smtpClient(smtpPort)
  await client.say('EHLO mx.brand.example')
  const answer = await sendOver(client, [brand.address], mailOf(brand))
  client.close()
  expect(answer).toMatch(/^250/)
  await stage.settle()
  await expect.poll(reviews).toHaveLength(1)
  const [review] = await reviews()
  expect(review).toMatchObject({
    ...{ stars: 2, text: 'I waited for an hour.', authorName: 'Giulia R.', channelId: made.body.id },
    ...{ conversationId: expect.any(String), url: expect.stringContaining('https://portal.example/r/') },
    locationName: null,
  })
  expect(await subjects()).toEqual(['2 stars by Giulia R. on Portal'])
  const [delivery] = await deliveries()
  expect(delivery).toMatchObject({
    ...{ channelId: mailChannel, outcome: 'reviews', conversationId: review?.conversationId },
  })
  expect((await brand.api('POST', `/deliveries/${delivery?.id}/replay`)).status).toBeLessThan(300)
  await stage.settle()
  expect(await reviews()).toHaveLength(1)
  expect(await subjects()).toHaveLength(1)
  const { body } = await brand.api<Page<{ placeId: string; foundBy: string | null }>>(
    'GET',
    `/review-sources/${made.body.id}/places`,
  )
  expect(body.items).toMatchObject([{ placeId: 'Aurora Turin', foundBy: null }])
  const answered = await brand.api('POST', `/conversations/${review?.conversationId}/messages`, {
    text: 'Sorry.',
  })
  expect(answered).toMatchObject({ status: 422 })
})

test('what is not proved to be theirs, and what fits no pattern, stays a mail', async () => {
  const { brand, arrives, reviews, subjects } = await brandWithPortal('Forged')
  await arrives(mailOf(brand, { auth: '' }))
  await arrives(mailOf(brand, { auth: 'mx.brand.example; dmarc=fail' }))
  await arrives(mailOf(brand, { auth: 'attacker.example; dmarc=pass' }))
  await arrives(mailOf(brand, { auth: 'mx.brand.example; dkim=pass; spf=pass' }))
  await arrives(mailOf(brand, { from: 'Portal <noreply@portal.example.evil.example>' }))
  await arrives(mailOf(brand, { stars: '', words: '' }))
  await arrives(mailOf(brand).replace('reviewed', 'wrote about'))
  expect(await reviews()).toEqual([])
  expect((await subjects()).filter((subject) => subject === 'A new review').length).toBeGreaterThan(0)
  await arrives(mailOf(brand))
  expect(await reviews()).toHaveLength(1)
})

test('only the channels it watches are read, and nothing while it is paused', async () => {
  const { brand, made, arrives, reviews, mailChannel } = await brandWithPortal('Watched', {
    channels: [newId()],
  })
  await arrives(mailOf(brand))
  expect(await reviews()).toEqual([])
  const change = (changes: object) => brand.api('PATCH', `/channels/${made.body.id}`, changes)
  // What is known of the sources is kept for some seconds.
  const later = () => new Promise((resolve) => setTimeout(resolve, 3_100))
  expect((await change({ settings: { ...settings, channels: [mailChannel] }, state: 'paused' })).status).toBe(
    200,
  )
  await later()
  await arrives(mailOf(brand))
  expect(await reviews()).toEqual([])
  await change({ state: 'active' })
  await later()
  await arrives(mailOf(brand))
  expect(await reviews()).toHaveLength(1)
}, 30_000)

test('a set-up that could never read anything is refused; a known platform needs only its sender', async () => {
  const brand = await stage.brand('Setup')
  const create = (given: object) =>
    brand.api('POST', '/channels', {
      connector: 'mail_reviews',
      name: 'Portal',
      address: '',
      settings: given,
    })
  expect(await create({ ...settings, says: '{author} {place} - {x}' })).toMatchObject({ status: 422 })
  expect(await create({ ...settings, platform: '' })).toMatchObject({ status: 422 })
  expect(await create({ ...settings, from: [] })).toMatchObject({ status: 422 })
  expect(await create({ known: 'OpenCart', from: ['@shop.example'] })).toMatchObject({ status: 201 })
})

test('a preview tells what would be read, or what a mail lacks', async () => {
  const brand = await stage.brand('Preview')
  const text = 'Kim reviewed Aurora\nRating: 4/5\nReview:\nGood\n--\nBye'
  const preview = (mail: object) =>
    brand.api('POST', '/review-mail-previews', {
      ...{ settings, mail: { from: 'noreply@portal.example', subject: 'New', text, ...mail } },
    })
  expect((await preview({})).body).toEqual({
    missing: null,
    review: {
      ...{ author: 'Kim', place: 'Aurora', nativeRating: '4/5', stars: 4 },
      ...{ title: '', text: 'Good', url: null },
    },
  })
  expect((await preview({ from: 'a@b.example' })).body).toEqual({ review: null, missing: 'sender' })
  expect((await preview({ text: 'Hello' })).body).toEqual({ review: null, missing: 'line' })
  expect((await preview({ text: 'Kim reviewed Aurora' })).body).toEqual({ review: null, missing: 'words' })
})
