import { beforeAll, expect, test } from 'vitest'
import { type Brand, type Cast, cast } from '../../../test/cast.ts'
import { fakeReplyTaker, posted, webhookSecret } from '../../../test/platforms/webhook_reviews.ts'

type Suggestion = {
  text: string
  tone: string
  language: string
  because: { key: string }[]
  automatic: { messageId: string } | null
}
type Seen = { id: string; conversationId: string; stars: number }

let stage: Cast
beforeAll(async () => {
  stage = await cast()
})

const terms = {
  ...{ answerer: null, answerMinutes: null, offers: null, goesPrivate: null, limits: null },
  ...{ isAutomatic: false, delayMinutes: 60, texts: {} },
}

/** A brand whose reviews come by webhook. */
async function source(name: string) {
  const brand = await stage.brand(name)
  const { body } = await brand.api<{ id: string; address: string }>('POST', '/channels', {
    ...{ connector: 'webhook_reviews', name: 'Our own', address: '', locationId: brand.locationId },
    ...{ settings: {}, secrets: { signingSecret: webhookSecret } },
  })
  return {
    brand,
    /** Has a review come in, with all that follows. */
    async reviewed(review: object): Promise<Seen> {
      const now = stage.world.now()
      const whole = { placeId: '12', writtenAt: now.toISOString(), author: { name: 'Ada L.' }, ...review }
      const sent = posted(JSON.stringify({ reviews: [whole] }), { at: now })
      const { statusCode } = await stage.app.http.inject({
        ...{ method: 'POST', url: `/api/public/v1/reviews/${body.address}`, payload: sent.body },
        headers: { ...sent.headers, 'content-type': 'application/json' },
      })
      expect(statusCode).toBe(200)
      await stage.settle()
      const { body: list } = await brand.api<{ items: Seen[] }>('GET', '/reviews?limit=1')
      return list.items[0]!
    },
  }
}

const suggestionOf = async (brand: Pick<Brand, 'api'>, { id }: Seen, wording = 0) =>
  (await brand.api<Suggestion>('GET', `/reviews/${id}/suggestion?wording=${wording}`)).body

test('strategies are there from the first day, changed over one version, and only by who may', async () => {
  const brand = await stage.brand('Aurora')
  const { body: all } = await brand.api<{ items: { key: string; version: number }[] }>(
    'GET',
    '/review-strategies',
  )
  expect(all.items.slice(0, 5).map(({ key }) => key)).toEqual([
    'glowing',
    'pleased',
    'mixed',
    'disappointed',
    'furious',
  ])
  const path = '/review-strategies/tone/furious'
  const saved = await brand.api('PUT', path, { ...terms, answerMinutes: 30 }, { 'if-match': '"0"' })
  expect(saved).toMatchObject({ status: 200, body: { answerMinutes: 30, version: 1, isChanged: true } })
  expect((await brand.api('PUT', path, terms, { 'if-match': '"0"' })).status).toBe(409)
  const agent = await brand.member({ role: 'agent' })
  expect((await agent.api('PUT', path, terms)).status).toBe(403)
  expect((await agent.api('GET', path)).body).toMatchObject({ answerMinutes: 30 })
  const automatic = await brand.api('PUT', path, { ...terms, isAutomatic: true })
  expect(automatic).toMatchObject({ status: 422, body: { details: { key: 'review_automatic' } } })
  const slot = { en: { formal: { opening: ['Hello {stranger}'] } } }
  expect((await brand.api('PUT', path, { ...terms, texts: slot })).status).toBe(422)
})

test('a suggestion is in the reviewer’s language, the same each time, and of who may see the location', async () => {
  const { brand, reviewed } = await source('Lumina')
  const review = await reviewed({
    id: 'r1',
    stars: 1,
    language: 'pl',
    text: 'Dwie godziny czekania i chamska obsługa!!!',
  })
  const first = await suggestionOf(brand, review)
  expect(first).toMatchObject({ tone: 'furious', language: 'pl' })
  expect(first.text).toMatch(/Państw/)
  expect(await suggestionOf(brand, review)).toEqual(first)
  expect((await suggestionOf(brand, review, 1)).text).not.toBe(first.text)
  await brand.api('PUT', '/review-answering', { languages: { en: 'informal' } })
  expect(await suggestionOf(brand, review)).toMatchObject({ language: 'en', isReviewersLanguage: false })
  const elsewhere = await brand.api<{ id: string }>('POST', '/locations', {
    ...{ name: 'Aurora Rome', slug: 'rome', zone: 'Europe/Rome', locale: 'it' },
  })
  const stranger = await brand.member({ role: 'agent', locationIds: [elsewhere.body.id] })
  expect((await stranger.api('GET', `/reviews/${review.id}/suggestion`)).status).toBe(404)
})

test('an answer that offers more than its writer may is refused as it is sent', async () => {
  const { brand, reviewed } = await source('Cometa')
  const limits = [{ role: 'agent', amount: 20, currency: 'EUR' }]
  await brand.api('PUT', '/review-strategies/tone/furious', { ...terms, limits })
  const { conversationId } = await reviewed({
    id: 'r1',
    stars: 1,
    language: 'it',
    text: 'DUE ORE DI ATTESA, MALEDUCATI!!!',
  })
  const agent = await brand.member({ role: 'agent' })
  const path = `/conversations/${conversationId}/messages`
  const refused = await agent.api('POST', path, {
    kind: 'reply',
    text: 'Ci scusiamo e Le offriamo un buono di 50 €.',
  })
  expect(refused).toMatchObject({
    status: 422,
    body: { details: { key: 'review_offer', values: { sum: '50 €', most: '20 EUR' } } },
  })
  const allowed = await agent.api('POST', path, {
    kind: 'reply',
    text: 'Ci scusiamo e Le offriamo un buono di 20 €.',
  })
  expect(allowed.status).toBe(201)
})

test('a strategy says by when and by whom a review is answered', async () => {
  const { brand, reviewed } = await source('Stella')
  const manager = await brand.member({ role: 'manager', locationIds: [brand.locationId], name: 'Mara Monti' })
  const answerer = { kind: 'location_manager' }
  await brand.api('PUT', '/review-strategies/theme/waiting', { ...terms, answerer, answerMinutes: 15 })
  const { conversationId } = await reviewed({
    id: 'r1',
    stars: 2,
    language: 'en',
    text: 'We had to wait for an hour.',
  })
  const { body } = await brand.api<{
    assignee: { id: string } | null
    due: { values: { minutes: number } } | null
  }>('GET', `/conversations/${conversationId}`)
  expect(body.assignee?.id).toBe(manager.id)
  expect(JSON.stringify(body)).toContain('"minutes":15')
})

test('what a person says a review is about decides by when and by whom it is answered, too', async () => {
  const { brand, reviewed } = await source('Capella')
  const manager = await brand.member({ role: 'manager', locationIds: [brand.locationId], name: 'Mara Monti' })
  await brand.api('PUT', '/review-strategies/theme/waiting', {
    ...{ ...terms, answerMinutes: 15 },
    answerer: { kind: 'location_manager' },
  })
  const review = await reviewed({ id: 'r1', stars: 2, language: 'en', text: 'The lenses were scratched.' })
  const read = async () =>
    (await brand.api<{ assignee: { id: string } | null }>('GET', `/conversations/${review.conversationId}`))
      .body
  expect(JSON.stringify(await read())).not.toContain('"minutes":15')
  await brand.api('PUT', `/reviews/${review.id}/judgement`, { themes: ['waiting'] })
  await stage.settle()
  expect(JSON.stringify(await read())).toContain('"minutes":15')
  expect((await read()).assignee?.id).toBe(manager.id)
})

test('where the brand allows it a glowing review is answered by itself, and can be stopped; an ironic one never', async () => {
  const taker = await fakeReplyTaker()
  try {
    const { brand, reviewed } = await source('Vega')
    await brand.api('PUT', '/review-strategies/tone/glowing', {
      ...terms,
      isAutomatic: true,
      delayMinutes: 30,
    })
    await brand.api('PUT', '/review-strategies/tone/pleased', {
      ...terms,
      isAutomatic: true,
      delayMinutes: 30,
    })
    const happy = {
      stars: 5,
      language: 'en',
      text: 'Wonderful food and the kindest staff, simply perfect, I love it!',
    }
    const review = await reviewed({ id: 'r1', ...happy })
    const { automatic } = await suggestionOf(brand, review)
    expect(automatic).not.toBeNull()
    const { body } = await brand.api<{ items: { author: { name: string }; state: string }[] }>(
      'GET',
      `/conversations/${review.conversationId}/messages`,
    )
    expect(body.items.at(-1)).toMatchObject({
      author: { name: expect.stringContaining('Vicino') },
      state: 'scheduled',
    })
    const stopped = await brand.api(
      'DELETE',
      `/conversations/${review.conversationId}/messages/${automatic?.messageId}`,
    )
    expect(stopped.status).toBeLessThan(300)
    expect((await suggestionOf(brand, review)).automatic).toBeNull()
    const ironic = await reviewed({
      id: 'r2',
      stars: 5,
      language: 'en',
      text: 'Great, another two hours of waiting.',
    })
    expect(await suggestionOf(brand, ironic)).toMatchObject({ tone: 'disappointed', automatic: null })
    // Less stars later: what was planned is taken back.
    const other = await reviewed({ id: 'r3', ...happy })
    expect((await suggestionOf(brand, other)).automatic).not.toBeNull()
    const later = new Date(stage.world.now().getTime() + 60_000).toISOString()
    const worse = await reviewed({ id: 'r3', ...happy, stars: 2, changedAt: later })
    expect((await suggestionOf(brand, worse)).automatic).toBeNull()
  } finally {
    await taker.close()
  }
})
