import { expect, test } from 'vitest'
import { createConnectors } from '../src/connectors/index.ts'
import type { SeenReview } from '../src/reviews/source.ts'
import { takeReviews } from '../src/reviews/taking/take-reviews.ts'
import { aPlatform, aReview } from './a-review.ts'
import { type Brand, cast } from './cast.ts'

type Review = {
  id: string
  sentiment: string
  sentimentBy: string
  tone: string
  themes: string[]
  language: string
  languageBy: string
  isSuspicious: boolean
  isDue: boolean
  corrected: string[]
  decidingWords: { themes: Record<string, string[]> }
  corrections: { aspect: string; was: unknown; becomes: unknown; correctedBy: string | null }[]
}

const stage = await cast()
const brand = await stage.brand('Judged')
const connectors = createConnectors()
const channel = await brand.api<{ id: string }>('POST', '/channels', {
  ...{ connector: 'webhook_reviews', name: 'Ours', address: '' },
  secrets: { signingSecret: 'whsec_of-the-brand-and-nobody-else' },
})
const channelId = channel.body.id
let reviews = 0

/** A review that was taken in; seen again with what differs. */
async function taken(differing: Partial<SeenReview>, of: Brand = brand) {
  reviews += 1
  const seen = aReview({ externalId: `corrected ${reviews}`, ...differing })
  const take = (again: Partial<SeenReview> = {}) =>
    of.context.transaction((tx) =>
      takeReviews(of.context, tx, connectors, [
        { channelId, deliveryId: null, platform: aPlatform, seen: { ...seen, ...again } },
      ]),
    )
  await take()
  const { id } = await of.context.read((tx) =>
    tx.db
      .selectFrom('reviews')
      .select('id')
      .where('externalId', '=', seen.externalId)
      .executeTakeFirstOrThrow(),
  )
  const at = (seconds: number) => new Date(seen.changedAt.getTime() + seconds * 1000)
  const read = async () => (await of.api<Review>('GET', `/reviews/${id}`)).body
  const correct = async (said: object) => (await of.api<Review>('PUT', `/reviews/${id}/judgement`, said)).body
  return { id, take, at, read, correct }
}

test('what a person says stands, with who said it; the same words, seen again, change nothing of it', async () => {
  const { take, at, read, correct } = await taken({ text: 'Nobody answered the phone, crooks.' })
  expect(await read()).toMatchObject({ tone: 'furious', themes: ['reachability'], corrected: [] })
  const said = { tone: 'disappointed', themes: ['waiting', 'hotline'], sentiment: 'neu' }
  expect(await correct(said)).toMatchObject({ ...said, sentimentBy: 'person' })
  await take()
  await take({ changedAt: at(5) })
  const after = await read()
  expect(after).toMatchObject({ ...said, corrected: ['sentiment', 'tone', 'themes'], isDue: true })
  expect(after.corrections).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ aspect: 'tone', was: 'furious', becomes: 'disappointed' }),
      expect.objectContaining({ aspect: 'themes', was: ['reachability'], becomes: ['waiting', 'hotline'] }),
    ]),
  )
  expect((await correct(said)).corrections).toHaveLength(3)
})

test('other words are the reviewer’s own: they are judged anew; other stars leave what it is about', async () => {
  const { take, at, read, correct } = await taken({ text: 'Nobody answered the phone.' })
  await correct({ tone: 'furious', themes: ['waiting'] })
  await take({ rating: { native: '5', stars: 5 }, changedAt: at(5) })
  expect(await read()).toMatchObject({ themes: ['waiting'], corrected: ['themes'], sentiment: 'pos' })
  await take({ text: 'The pizza was cold.', changedAt: at(9) })
  const after = await read()
  expect(after).toMatchObject({ tone: 'disappointed', themes: ['food'], corrected: [] })
  expect(after.corrections).toHaveLength(2)
})

test('of two people who correct the same, the second hears so; what the reviewer changed meanwhile counts, too', async () => {
  const { id, take, at } = await taken({ text: 'Nobody answered the phone.' })
  const path = `/reviews/${id}/judgement`
  type Versioned = { version: number }
  const seen = (await brand.api<Versioned>('GET', `/reviews/${id}`)).body.version
  const first = await brand.api<Versioned>('PUT', path, { tone: 'furious' }, { 'if-match': `"${seen}"` })
  expect(first.status).toBe(200)
  expect(first.body.version).toBeGreaterThan(seen)
  const second = await brand.api('PUT', path, { tone: 'mixed' }, { 'if-match': `"${seen}"` })
  expect(second).toMatchObject({ status: 409, body: { code: 'stale', details: { key: 'stale' } } })
  await take({ text: 'They answered by now.', changedAt: at(5) })
  const late = await brand.api('PUT', path, { tone: 'mixed' }, { 'if-match': `"${first.body.version}"` })
  expect(late.status).toBe(409)
  expect((await brand.api('PUT', path, { tone: 'mixed' })).status).toBe(200)
})

test('in another language the words are judged by its model', async () => {
  const { correct, take } = await taken({ text: 'Che schifo, personale maleducato', language: null })
  expect(await correct({ language: 'it' })).toMatchObject({
    ...{ language: 'it', languageBy: 'person', tone: 'furious' },
    themes: ['staff'],
  })
  await take()
  expect(await correct({})).toMatchObject({ language: 'it', corrected: ['language'] })
})

test('spam is a hint: said or not, the review is shown, counted and waits for its answer', async () => {
  const { id, correct, read } = await taken({ text: 'Nobody answered the phone.' })
  const listed = async (query: string) =>
    (await brand.api<{ items: Review[] }>('GET', `/reviews?limit=200&${query}`)).body.items.map(
      (one) => one.id,
    )
  expect(await read()).toMatchObject({ isSuspicious: false })
  expect(await correct({ isSpam: true })).toMatchObject({ isSuspicious: true, isDue: true })
  expect(await listed('suspicious=true')).toEqual([id])
  expect(await listed('state=due')).toContain(id)
  expect(await correct({ isSpam: false })).toMatchObject({ isSuspicious: false })
  expect(await listed('suspicious=true')).toEqual([])
})

test('the list is narrowed by what reviews feel like and are about', async () => {
  const of = await taken({ text: 'Scammers, my lawyer will call.', rating: { native: '1', stars: 1 } })
  await of.correct({ themes: ['parrots'] })
  const found = async (query: string) =>
    (await brand.api<{ items: Review[] }>('GET', `/reviews?limit=200&${query}`)).body.items
  expect(
    (await found('theme=parrots&tone=furious,mixed&sentiment=neg&language=en&disagrees=false')).map(
      ({ id }) => id,
    ),
  ).toEqual([of.id])
  expect(await found('theme=parrots&tone=glowing')).toEqual([])
  expect((await brand.api('GET', '/reviews?tone=angry')).status).toBe(422)
})

test('who does not see the location, or may only read, corrects nothing', async () => {
  const { id, read } = await taken({ text: 'Nobody answered the phone.' })
  const { body: other } = await brand.api<{ id: string }>('POST', '/locations', { name: 'Elsewhere' })
  const stranger = await brand.member({ role: 'agent', locationIds: [other.id], name: 'Sam' })
  const viewer = await brand.member({ role: 'viewer', name: 'Vera' })
  const agent = await brand.member({ role: 'agent', locationIds: [brand.locationId], name: 'Anna' })
  await brand.api('PUT', `/review-sources/${channelId}/places/p1`, { locationId: brand.locationId })
  const said = { tone: 'mixed' }
  expect((await stranger.api('PUT', `/reviews/${id}/judgement`, said)).status).toBe(404)
  expect((await viewer.api('PUT', `/reviews/${id}/judgement`, said)).status).toBe(403)
  expect((await read()).corrected).toEqual([])
  expect((await agent.api('PUT', `/reviews/${id}/judgement`, said)).status).toBe(200)
  expect((await read()).corrections[0]).toMatchObject({ correctedBy: 'Anna', becomes: 'mixed' })
  const { body } = await brand.api<{ items: { action: string }[] }>('GET', '/audit?limit=50')
  expect(body.items.map(({ action }) => action)).toContain('review.corrected')
})

test('what was said is never changed', async () => {
  const { id, correct } = await taken({})
  await correct({ tone: 'mixed' })
  const change = brand.context.transaction((tx) =>
    tx.db.updateTable('reviewCorrections').set({ aspect: 'spam' }).where('reviewId', '=', id).execute(),
  )
  await expect(change).rejects.toThrow()
})
