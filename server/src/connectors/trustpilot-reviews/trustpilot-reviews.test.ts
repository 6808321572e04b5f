import { afterAll, beforeEach, expect, test } from 'vitest'
import { expectLater } from '../../../test/platforms/bad-answers.ts'
import { onlyReview, readAll, sourceCall, understood } from '../../../test/platforms/source-call-keys.ts'
import {
  businessUnit,
  fakeTrustpilot,
  trustpilotEvent,
  trustpilotReview,
  trustpilotSecrets,
} from '../../../test/platforms/trustpilot_reviews.ts'
import { createTrustpilotReviews } from './index.ts'

const trustpilot = await fakeTrustpilot()
afterAll(() => trustpilot.close())
const source = createTrustpilotReviews()
const setUp = { origin: trustpilot.origin, settings: { businessUnitId: businessUnit } }
const call = sourceCall(source, { ...setUp, secrets: trustpilotSecrets })
const longAgo = new Date(0)
const first = trustpilotReview(0)
const answer = { externalId: first.id, placeId: businessUnit, text: 'Tak, Søren 😊', key: 'k1' }
const isToken = ({ path }: { path: string }) => path.endsWith('/accesstoken')

beforeEach(() => {
  trustpilot.disturb()
  trustpilot.shutOut(false)
  trustpilot.takeOneReply(false)
  trustpilot.show(250)
  trustpilot.asked.length = 0
})

test('all are read once, page by page, and from any page on', async () => {
  const parts = await readAll(source, call, longAgo)
  expect(parts.map(({ ids }) => ids.length)).toEqual([100, 100, 50])
  expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(250)
  for (const [index, { at }] of parts.entries())
    expect(await readAll(source, call, longAgo, at)).toEqual(parts.slice(index))
})

test('since a moment come those that were written, changed or answered, and no others', async () => {
  const written = (number: number) => trustpilotReview(number).id
  const changed = trustpilotReview(48, { updatedAt: '2026-06-15T05:00:00Z' })
  const companyReply = { text: 'Tak', createdAt: '2026-06-14T23:30:00', updatedAt: '2026-06-15T06:00:00' }
  const answered = trustpilotReview(49, { companyReply })
  for (const one of [changed, answered]) trustpilot.reviews.set(one.id, one)
  const parts = await readAll(source, call, new Date('2026-06-14T22:00:00Z'))
  expect(parts.flatMap(({ ids }) => ids)).toEqual([0, 1, 2, 48, 49].map(written))
})

test('a review is understood with its location, its writer and the answer to it', async () => {
  const companyReply = { text: 'Tak', createdAt: '2026-06-14T20:00:00', updatedAt: null }
  const location = { id: '43f51215-a1fc-4c60-b6dd-e4afb6d7b831', name: 'Aurora Nørrebro' }
  const raw = JSON.stringify(trustpilotReview(3, { companyReply, location, stars: 2 }))
  expect(await onlyReview(source, call, raw)).toEqual({
    externalId: trustpilotReview(3).id,
    ...{ placeId: location.id, placeName: location.name },
    author: { name: 'Søren', id: '53bffc3900006400013' },
    rating: { native: '2', stars: 2 },
    ...{ title: 'Fin butik 3', text: 'Hurtig levering 3', translation: '', language: 'da' },
    ...{ writtenAt: new Date('2026-06-14T21:00:00Z'), changedAt: new Date('2026-06-14T21:00:00Z') },
    ...{ media: [], url: `https://www.trustpilot.com/reviews/${trustpilotReview(3).id}` },
    reply: { text: 'Tak', changedAt: new Date('2026-06-14T20:00:00Z'), state: 'live', reason: '' },
  })
  expect(await onlyReview(source, call, JSON.stringify(first))).toMatchObject({ placeId: businessUnit })
})

test('an answer is live, changed by another, and may be taken back twice', async () => {
  expect(await source.reply?.(call, answer)).toEqual({ state: 'live' })
  await source.reply?.(call, { ...answer, text: 'Mange tak' })
  const [part] = await readAll(source, call, longAgo)
  const [seen] = await understood(source, call, part?.raws.slice(0, 1) ?? [])
  expect(seen).toMatchObject({ reply: { text: 'Mange tak', state: 'live' } })
  await source.withdraw?.(call, answer)
  await source.withdraw?.(call, answer)
  expect(trustpilot.reviews.get(first.id)).toMatchObject({ companyReply: null })
  trustpilot.reviews.delete(first.id)
  await expect(source.reply?.(call, answer)).rejects.toMatchObject({
    reason: 'gone',
    message: 'Review not found',
  })
})

test('an answer whose outcome was lost is there, also where only one is taken', async () => {
  trustpilot.takeOneReply(true)
  trustpilot.disturb((asked) => (asked.method === 'POST' && !isToken(asked) ? 'lost' : false))
  await source.reply?.(call, answer)
  trustpilot.disturb()
  expect(await source.reply?.(call, answer)).toEqual({ state: 'live' })
  await expect(source.reply?.(call, { ...answer, text: 'Another' })).rejects.toMatchObject({
    ...{ reason: 'refused', message: 'The review has a reply already' },
  })
})

test('one token does for all calls, and is renewed by itself when it runs out', async () => {
  await readAll(source, call, longAgo)
  trustpilot.expire()
  await source.reply?.(call, answer)
  expect(trustpilot.asked.filter(isToken)).toHaveLength(2)
  expect(trustpilot.asked.every((asked) => isToken(asked) || asked.path.startsWith('/v1/private/'))).toBe(
    true,
  )
  expect(call.turns()).toBeGreaterThanOrEqual(trustpilot.asked.length)
})

test('with a key that was taken back it is signed out, in their words', async () => {
  trustpilot.shutOut(true)
  await expect(source.check?.(call)).rejects.toMatchObject({
    reason: 'signed_out',
    message: 'Invalid ApiKey',
  })
  trustpilot.shutOut(false)
  expect(await source.check?.(call)).toBe('Aurora')
})

test('what they answer instead is tried again later', async () => {
  const isCall = (asked: { path: string }) => !isToken(asked)
  await expectLater(trustpilot, isCall, async () => source.readPart?.(call, null, longAgo))
  trustpilot.expire()
  await expectLater(trustpilot, isToken, async () => source.readPart?.(createdAnew(), null, longAgo))
})

// Other secrets, so that no token is kept for them.
let keys = 0
function createdAnew() {
  keys += 1
  return sourceCall(source, { ...setUp, secrets: { ...trustpilotSecrets, apiKey: `TP-KEY-${keys}` } })
}

test('a push is theirs by its signature over the bytes, in hex or base64', async () => {
  const { body, hmac } = trustpilotEvent('service-review-created', { id: first.id, title: 'Dårlig 😡' })
  const digest = hmac.digest()
  const pushed = (signature: string | undefined) => ({
    ...{ body, headers: { 'x-trustpilot-signature': signature }, query: {}, url: '' },
  })
  const isGenuine = async (signature?: string) => source.push?.isGenuine(pushed(signature), call)
  expect(await isGenuine(digest.toString('hex'))).toBe(true)
  expect(await isGenuine(digest.toString('base64'))).toBe(true)
  expect(await isGenuine(digest.toString('hex').replace(/^./, (one) => (one === '0' ? '1' : '0')))).toBe(
    false,
  )
  expect(await isGenuine()).toBe(false)
  const { webhookSecret: _, ...keysAlone } = trustpilotSecrets
  const withoutSecret = sourceCall(source, { ...setUp, secrets: keysAlone })
  expect(await source.push?.isGenuine(pushed(digest.toString('hex')), withoutSecret)).toBe(false)
  expect(source.push?.idOf(pushed('a'))).toBe(source.push?.idOf(pushed('b')))
})

test('what a push is about is asked for; what was deleted is gone', async () => {
  const created = trustpilotEvent('service-review-created', { id: first.id }).body
  expect(await onlyReview(source, call, created)).toMatchObject({ externalId: first.id, text: first.text })
  const gone = [{ externalId: first.id, placeId: 'L1', isGone: true }]
  const deleted = trustpilotEvent('service-review-deleted', { id: first.id, locationId: 'L1' }).body
  expect(await source.read(call, deleted)).toEqual(gone)
  trustpilot.reviews.delete(first.id)
  const late = trustpilotEvent('service-review-updated', { id: first.id, locationId: 'L1' }).body
  expect(await source.read(call, late)).toEqual(gone)
  expect(await source.read(call, trustpilotEvent('product-review-created', { id: '1' }).body)).toEqual([])
})

test('what was kept and is no review cannot be read', async () => {
  for (const raw of ['', '<html>', '{}', '{"events":[{}]}', JSON.stringify(first).slice(0, 80)])
    await expect(source.read(call, Buffer.from(raw))).rejects.toMatchObject({ reason: 'unreadable' })
  const wrong = Buffer.from(JSON.stringify({ ...first, stars: 9 }))
  await expect(source.read(call, wrong)).rejects.toMatchObject({ reason: 'unreadable', message: /stars/ })
})
