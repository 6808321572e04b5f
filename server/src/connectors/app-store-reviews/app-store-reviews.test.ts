import { afterAll, beforeEach, expect, test } from 'vitest'
import { appId, appReview, appStoreSecrets, fakeAppStore } from '../../../test/platforms/app_store_reviews.ts'
import { expectLater } from '../../../test/platforms/bad-answers.ts'
import {
  keyPair,
  onlyReview,
  readAll,
  sourceCall,
  understood,
} from '../../../test/platforms/source-call-keys.ts'
import { appStoreReviews as source } from './index.ts'

const now = new Date('2026-06-15T12:00:00Z')
const appStore = await fakeAppStore(() => now)
afterAll(() => appStore.close())
const setUp = { origin: appStore.origin, settings: { appId }, now }
const call = sourceCall(source, { ...setUp, secrets: appStoreSecrets })
const longAgo = new Date(0)
const first = appReview(0)
const answer = { externalId: first.id, placeId: appId, text: 'Grazie 👍', key: 'k1' }
const isAny = () => true

beforeEach(() => {
  appStore.disturb()
  appStore.shutOut(false)
  appStore.show(450)
  appStore.asked.length = 0
})

async function firstSeen() {
  const [part] = await readAll(source, call, longAgo)
  const [seen] = await understood(source, call, part?.raws.slice(0, 1) ?? [])
  return seen
}

test('all are read once, from link to link, and from any link on', async () => {
  const parts = await readAll(source, call, longAgo)
  expect(parts.map(({ ids }) => ids.length)).toEqual([200, 200, 50])
  expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(450)
  for (const [index, { at }] of parts.entries())
    expect(await readAll(source, call, longAgo, at)).toEqual(parts.slice(index))
})

test('since a moment come those that were written, wait to be published or were answered, and it is read no further than needed', async () => {
  const ids = [0, 1, 40, 41].map((number) => appReview(number).id)
  const answered = (state: 'PENDING_PUBLISH' | 'PUBLISHED', changedAt: string) => ({
    body: 'Grazie',
    state,
    changedAt,
  })
  for (const review of [
    appReview(40, answered('PENDING_PUBLISH', '2026-06-01T10:00:00Z')),
    appReview(41, answered('PUBLISHED', '2026-06-14T10:00:00Z')),
    appReview(42, answered('PUBLISHED', '2026-06-01T10:00:00Z')),
  ])
    appStore.reviews.set(review.id, review)
  const parts = await readAll(source, call, new Date('2026-06-14T22:30:00Z'))
  expect(parts.flatMap((part) => part.ids)).toEqual(ids)
  appStore.show(1500)
  expect(await readAll(source, call, now)).toHaveLength(4)
})

test('a review is understood; who wrote it is told by no id', async () => {
  expect(await firstSeen()).toEqual({
    ...{ externalId: first.id, placeId: appId, placeName: '', author: { name: 'kim0', id: null } },
    rating: { native: '1', stars: 1 },
    ...{ title: 'Ottima app 0', text: 'Funziona 👍 0', translation: '', language: null },
    ...{ writtenAt: new Date('2026-06-15T00:00:00Z'), changedAt: new Date('2026-06-15T00:00:00Z') },
    ...{ media: [], url: null, reply: null },
  })
  const offset = { ...first.attributes, createdDate: '2026-06-14T17:00:00-07:00' }
  const raw = JSON.stringify({
    review: { type: 'customerReviews', id: '1', attributes: offset },
    response: null,
  })
  expect(await onlyReview(source, call, raw)).toMatchObject({ writtenAt: new Date('2026-06-15T00:00:00Z') })
})

test('an answer waits until it is published, and may be changed and taken back twice', async () => {
  expect(await source.reply?.(call, answer)).toEqual({ state: 'pending' })
  expect(await firstSeen()).toMatchObject({ reply: { text: answer.text, state: 'pending', changedAt: now } })
  appStore.publish()
  expect(await firstSeen()).toMatchObject({ reply: { text: answer.text, state: 'live' } })
  expect(await source.reply?.(call, { ...answer, text: 'Grazie mille' })).toEqual({ state: 'pending' })
  await source.withdraw?.(call, answer)
  await source.withdraw?.(call, answer)
  expect(await firstSeen()).toMatchObject({ reply: null })
})

test('what Apple does not want is rejected with its reason; what is gone is gone', async () => {
  await expect(source.reply?.(call, { ...answer, text: 'x'.repeat(5971) })).rejects.toMatchObject({
    ...{ reason: 'rejected', message: 'The response must not be longer than 5970 characters.' },
  })
  appStore.reviews.delete(first.id)
  await expect(source.reply?.(call, answer)).rejects.toMatchObject({ reason: 'gone' })
})

test('the key is known by what it signs; another, or one taken back, is signed out', async () => {
  expect(await source.check?.(call)).toBe('Aurora')
  const other = sourceCall(source, {
    ...setUp,
    secrets: { ...appStoreSecrets, privateKey: keyPair('ec').privateKey },
  })
  const signedOut = { reason: 'signed_out', message: 'Authentication credentials are missing or invalid.' }
  await expect(source.check?.(other)).rejects.toMatchObject(signedOut)
  appStore.shutOut(true)
  await expect(source.check?.(call)).rejects.toMatchObject(signedOut)
})

test('a key of another kind is not taken when it is entered', () => {
  const given = (privateKey: string) => source.secrets.safeParse({ ...appStoreSecrets, privateKey }).success
  expect(given(appStoreSecrets.privateKey)).toBe(true)
  expect(given(keyPair('rsa').privateKey)).toBe(false)
  expect(given('-----BEGIN PRIVATE KEY-----\nno\n-----END PRIVATE KEY-----')).toBe(false)
})

test('what they answer instead is tried again later', async () => {
  await expectLater(appStore, isAny, async () => source.readPart?.(call, null, longAgo))
  await expectLater(appStore, isAny, async () => source.reply?.(call, answer))
})

test('a link to somewhere else is not followed', async () => {
  appStore.disturb((asked, response) => {
    if (asked.query.has('cursor')) return false
    response.end(JSON.stringify({ data: [], links: { next: 'https://evil.example/v9/steal?cursor=200' } }))
    return true
  })
  const [, second] = await readAll(source, call, longAgo)
  expect(appStore.asked.map(({ path }) => path)).toEqual(
    appStore.asked.map(() => `/v1/apps/${appId}/customerReviews`),
  )
  expect(second?.at).toBe('cursor=200')
})

test('what was kept and is no review cannot be read', async () => {
  for (const raw of ['', '<html>', '{}', '{"review":{"id":"1","attributes":{}},"response":null}'])
    await expect(source.read(call, Buffer.from(raw))).rejects.toMatchObject({ reason: 'unreadable' })
})
