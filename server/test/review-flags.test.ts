import { expect, test } from 'vitest'
import { createConnectors } from '../src/connectors/index.ts'
import { remindOfFlags } from '../src/reviews/flags/acts/remind.ts'
import { lookForUnseen } from '../src/reviews/flags/finding/jobs.ts'
import type { SeenReview } from '../src/reviews/source.ts'
import { takeReviews } from '../src/reviews/taking/take-reviews.ts'
import { aPlatform, aReview } from './a-review.ts'
import { type Brand, cast } from './cast.ts'

const stage = await cast()
const connectors = createConnectors()
const start = new Date('2026-06-15T12:00:00Z')
const hourMs = 3_600_000

type Flag = {
  state: string | null
  signs: { kind: string; words: string[]; facts: Record<string, unknown> }[]
  suggested: string | null
  flag: {
    state: string
    hasAppealed: boolean
    steps: { step: string; reference: string; by: string | null }[]
  } | null
  version: number
}
type Problem = { details?: { key: string } }
type Page = { items: { id: string; flagState: string | null; isDue: boolean }[] }

let reviews = 0

async function brandWithReviews(name: string) {
  stage.world.setNow(start)
  const brand = await stage.brand(name)
  const { body: channel } = await brand.api<{ id: string }>('POST', '/channels', {
    ...{ connector: 'webhook_reviews', name: 'Ours', address: '' },
    secrets: { signingSecret: 'a secret that is long enough for it' },
  })
  const take = async (
    ...seen: (Partial<SeenReview> | { externalId: string; isGone: true; placeId: string })[]
  ) => {
    const full = seen.map((one) => {
      reviews += 1
      if ('isGone' in one) return one
      return aReview({ externalId: `r${reviews}`, writtenAt: new Date(start.getTime() - hourMs), ...one })
    })
    const platform = { ...aPlatform, kind: 'webhook_reviews' }
    await brand.context.transaction((tx) =>
      takeReviews(
        brand.context,
        tx,
        connectors,
        full.map((one) => ({ channelId: channel.id, deliveryId: null, platform, seen: one })),
      ),
    )
    await lookForUnseen(brand.context)
    await stage.settle()
    return full.map(({ externalId }) => externalId)
  }
  const idOf = async (externalId: string) =>
    (
      await brand.context.read((tx) =>
        tx.db
          .selectFrom('reviews')
          .select('id')
          .where('externalId', '=', externalId)
          .executeTakeFirstOrThrow(),
      )
    ).id
  const one = async (differing: Partial<SeenReview> = {}) => {
    const [externalId = ''] = await take(differing)
    return { externalId, id: await idOf(externalId) }
  }
  return { brand, take, idOf, one, channelId: channel.id }
}

const flagOf = async (brand: Brand, id: string) => (await brand.api<Flag>('GET', `/reviews/${id}/flag`)).body
const listed = async (brand: Brand, query: string) =>
  (await brand.api<Page>('GET', `/reviews?limit=200&${query}`)).body.items.map(({ id }) => id)

test('a demand asks for a look, shows its words, and changes nothing else about the review', async () => {
  const { brand, one } = await brandWithReviews('Demand')
  const { id } = await one({ text: 'Awful. I will remove this review if you pay me 300 euro.' })
  const plain = await one({ text: 'I asked for a refund and waited for three weeks until it came.' })
  const flag = await flagOf(brand, id)
  expect(flag).toMatchObject({ state: 'check', suggested: 'extortion', flag: null })
  expect(flag.signs[0]).toMatchObject({
    kind: 'extortion',
    words: ['I will remove this review', 'pay', 'if'],
  })
  expect(flag.signs.at(-1)?.kind).toBe('no_visit')
  expect(await flagOf(brand, plain.id)).toMatchObject({ state: null, signs: [] })
  expect(await listed(brand, 'flag=check')).toEqual([id])
  expect((await listed(brand, 'state=due')).toSorted()).toEqual([id, plain.id].toSorted())
})

test('copies find each other, also one that was looked at before; with a second reason somebody is asked', async () => {
  const { brand, one, take, idOf } = await brandWithReviews('Copies')
  await brand.api('PATCH', '/review-flag-settings', { reviewCompetitors: ['Ottica Rossi'] })
  const text = 'Terrible service, the staff was rude and nobody came for an hour, go to Ottica Rossi instead'
  const first = await one({ text, author: { name: 'Ada', id: 'a' } })
  expect(await flagOf(brand, first.id)).toMatchObject({ state: null })
  const [second = ''] = await take({ text: `${text}!!`, author: { name: 'Ben', id: 'b' } })
  const copy = await flagOf(brand, await idOf(second))
  expect(copy).toMatchObject({ state: 'check' })
  expect(copy.signs.map(({ kind }) => kind)).toEqual(['near_copy', 'competitor', 'no_visit'])
  const before = await flagOf(brand, first.id)
  expect(before).toMatchObject({ state: 'check' })
  expect(before.signs[0]).toMatchObject({
    kind: 'near_copy',
    facts: { count: 1, reviewIds: [await idOf(second)] },
  })
})

test('other words take their signs away; the same person saying it twice of one place is no copy', async () => {
  const { brand, one, take } = await brandWithReviews('Words')
  const { id, externalId } = await one({ text: 'I will delete my review if you pay me.' })
  expect(await flagOf(brand, id)).toMatchObject({ state: 'check' })
  const changedAt = new Date(start.getTime() - hourMs / 2)
  await take({ externalId, changedAt, text: 'They called me and it is all right now.' })
  expect(await flagOf(brand, id)).toMatchObject({ state: null, signs: [] })
  const twice = 'We had dinner here twice in June and both times the soup came cold to the table.'
  const a = await one({ text: twice, author: { name: 'Ada L.', id: null } })
  const b = await one({ text: twice, author: { name: 'Ada L.', id: null } })
  expect((await flagOf(brand, a.id)).signs).toEqual([])
  expect((await flagOf(brand, b.id)).signs).toEqual([])
})

test('a burst is told of all its reviews, those before as well', async () => {
  const { brand, take, idOf } = await brandWithReviews('Burst')
  const old = Array.from({ length: 6 }, (_, at) => ({
    ...{
      writtenAt: new Date(start.getTime() - (at + 1) * 8 * 24 * hourMs),
      rating: { native: '5', stars: 5 },
    },
    text: `Fine, thank you, visit ${at}`,
  }))
  await take(...old)
  const many = Array.from({ length: 12 }, (_, at) => ({
    ...{ writtenAt: new Date(start.getTime() - at * hourMs), rating: { native: '1', stars: 1 } },
    text: `Bad ${at}`,
  }))
  const ids = [...(await take(...many.slice(0, 4))), ...(await take(...many.slice(4)))]
  for (const externalId of ids)
    expect((await flagOf(brand, await idOf(externalId))).signs[0]).toMatchObject({
      kind: 'burst',
      facts: { count: 12 },
    })
  // A burst alone may be a power cut.
  expect(await listed(brand, 'flag=check')).toEqual([])
})

test('a flag goes its way: reported, kept, appealed once, kept; each step is noted with who did it', async () => {
  const { brand, one } = await brandWithReviews('Way')
  const { id } = await one()
  const agent = await brand.member({ role: 'agent', name: 'Mara' })
  const opened = await agent.api<Flag>('POST', `/reviews/${id}/flag`, {
    category: 'fake',
    note: 'No order of that day.',
  })
  expect(opened).toMatchObject({ status: 201, body: { state: 'open', flag: { state: 'open' }, version: 1 } })
  const early = await agent.api<Problem>('POST', `/reviews/${id}/flag/appeal`, {})
  expect(early).toMatchObject({ status: 409, body: { details: { key: 'flag_not_now' } } })
  const submitted = await agent.api<Flag>('POST', `/reviews/${id}/flag/submission`, {
    on: '2026-06-15',
    reference: 'C-77',
  })
  expect(submitted.body).toMatchObject({ state: 'submitted', version: 2 })
  await agent.api('POST', `/reviews/${id}/flag/outcome`, { outcome: 'kept' })
  const appealed = await agent.api<Flag>('POST', `/reviews/${id}/flag/appeal`, { reference: 'A-1' })
  expect(appealed.body).toMatchObject({ state: 'appealed', flag: { hasAppealed: true } })
  await agent.api('POST', `/reviews/${id}/flag/outcome`, { outcome: 'kept' })
  const second = await agent.api<Problem>('POST', `/reviews/${id}/flag/appeal`, {})
  expect(second).toMatchObject({ status: 409, body: { details: { key: 'flag_appealed' } } })
  const { flag } = await flagOf(brand, id)
  expect(flag?.steps.map(({ step }) => step)).toEqual(['opened', 'submitted', 'kept', 'appealed', 'kept'])
  expect(flag?.steps[1]).toMatchObject({ reference: 'C-77', by: 'Mara' })
  expect(await listed(brand, 'flag=flagged')).toEqual([id])
  expect(await listed(brand, 'state=due')).toEqual([id])
  const { body: audit } = await brand.api<{ items: { action: string }[] }>('GET', '/audit?limit=50')
  expect(audit.items.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'review.flagged',
      'review.flag_submitted',
      'review.flag_decided',
      'review.flag_appealed',
    ]),
  )
})

test('two people flag at once: one does, the other hears so; a step upon an older state is refused', async () => {
  const { brand, one } = await brandWithReviews('Race')
  const { id } = await one()
  const both = await Promise.all(
    ['spam', 'fake'].map((category) => brand.api<Problem>('POST', `/reviews/${id}/flag`, { category })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  expect(both.find(({ status }) => status === 409)?.body.details?.key).toBe('flag_there')
  await brand.api('POST', `/reviews/${id}/flag/submission`, {}, { 'if-match': '"1"' })
  const stale = await brand.api(
    'POST',
    `/reviews/${id}/flag/outcome`,
    { outcome: 'kept' },
    { 'if-match': '"1"' },
  )
  expect(stale).toMatchObject({ status: 409, body: { code: 'stale' } })
})

test('a review that disappears closes its flag; one that is there again is one the platform keeps', async () => {
  const { brand, one, take } = await brandWithReviews('Gone')
  const { id, externalId } = await one()
  await brand.api('POST', `/reviews/${id}/flag`, { category: 'fake' })
  await brand.api('POST', `/reviews/${id}/flag/submission`, {})
  await take({ externalId, placeId: 'p1', isGone: true })
  const gone = await flagOf(brand, id)
  expect(gone).toMatchObject({ state: 'removed', flag: { state: 'removed' } })
  expect(gone.flag?.steps.at(-1)).toMatchObject({ step: 'gone', by: null })
  expect(await listed(brand, 'flag=removed')).toEqual([id])
  await take({ externalId, changedAt: start })
  expect(await flagOf(brand, id)).toMatchObject({ state: 'kept', flag: { state: 'kept' } })
})

test('who sees other places sees nothing of it; who may not write flags nothing; what is not there is told', async () => {
  const { brand, one } = await brandWithReviews('Scope')
  const { id } = await one()
  const { body: other } = await brand.api<{ id: string }>('POST', '/locations', { name: 'Elsewhere' })
  const away = await brand.member({ role: 'manager', locationIds: [other.id] })
  for (const [method, path, body] of [
    ['GET', 'flag', undefined],
    ['POST', 'flag', { category: 'fake' }],
    ['PUT', 'flag/clearance', undefined],
    ['GET', 'flag/packet', undefined],
  ] as const)
    expect((await away.api(method, `/reviews/${id}/${path}`, body)).status).toBe(404)
  const viewer = await brand.member({ role: 'viewer' })
  expect((await viewer.api('POST', `/reviews/${id}/flag`, { category: 'fake' })).status).toBe(403)
  expect((await viewer.api('PATCH', '/review-flag-settings', { reviewNotOffered: ['pool'] })).status).toBe(
    403,
  )
  const strange = await brand.api<Problem>('POST', `/reviews/${id}/flag`, { category: 'ugly' })
  expect(strange).toMatchObject({ status: 422, body: { details: { key: 'flag_category' } } })
  expect((await brand.api('GET', `/reviews/${id}/flag/packet`)).status).toBe(404)
})

test('looked at and found right, nobody is asked again; taken back, it can be flagged anew', async () => {
  const { brand, one } = await brandWithReviews('Right')
  const { id } = await one({ text: 'I will delete my review if you pay me.' })
  expect((await brand.api<Flag>('PUT', `/reviews/${id}/flag/clearance`)).body).toMatchObject({
    state: 'cleared',
  })
  await brand.api('PATCH', '/review-flag-settings', { reviewNotOffered: ['pool'] })
  await lookForUnseen(brand.context)
  await stage.settle()
  expect(await flagOf(brand, id)).toMatchObject({ state: 'cleared' })
  await brand.api('POST', `/reviews/${id}/flag`, { category: 'extortion' })
  expect((await brand.api<Flag>('DELETE', `/reviews/${id}/flag`)).body).toMatchObject({ state: 'cleared' })
  expect((await brand.api('POST', `/reviews/${id}/flag`, { category: 'extortion' })).status).toBe(201)
})

test('the packet has the review, what stands out and what to paste, and never the words «no visit»', async () => {
  const { brand, one } = await brandWithReviews('Packet')
  const { id } = await one({ text: 'I will <b>delete</b> my review if you pay me.' })
  await brand.api('POST', `/reviews/${id}/flag`, { category: 'extortion', note: 'It came by mail as well.' })
  const { body } = await brand.api<{ statement: string; reportUrl: string }>(
    'GET',
    `/reviews/${id}/flag/packet`,
  )
  expect(body.statement).toContain('“Extortion or threats”')
  expect(body.statement).toContain('It came by mail as well.')
  expect(body.statement).not.toMatch(/visit/)
  expect(body.reportUrl).toBe('https://starboard.example/r1')
  const text = await stage.app.http.inject({
    ...{ method: 'GET', url: `/api/v1/reviews/${id}/flag/packet/file?format=html&locale=pl` },
    headers: { authorization: `Bearer ${brand.apiKey}` },
  })
  expect(text.headers['content-disposition']).toContain('review-report.html')
  expect(text.body).toContain('&lt;b&gt;')
  expect(text.body).toContain('Tekst do wklejenia')
})

test('whoever reported it hears when nothing was heard for a week, once a week', async () => {
  const { brand, one } = await brandWithReviews('Silence')
  const { id } = await one()
  const agent = await brand.member({ role: 'agent' })
  await agent.api('POST', `/reviews/${id}/flag`, { category: 'fake' })
  await agent.api('POST', `/reviews/${id}/flag/submission`, {})
  const told = async () =>
    (await agent.api<{ items: { kind: string; count: number }[] }>('GET', '/notifications')).body.items
  for (const [days, count] of [
    [6, 0],
    [7.1, 1],
    [8, 1],
    [14.2, 2],
  ] as const) {
    stage.world.setNow(new Date(start.getTime() + days * 24 * hourMs))
    await remindOfFlags(brand.context)
    await stage.settle()
    expect((await told()).filter(({ kind }) => kind === 'flag_waiting').map((one) => one.count)).toEqual(
      count ? [count] : [],
    )
  }
})
