import { afterAll, beforeEach, expect, test } from 'vitest'
import { expectLater } from '../../../test/platforms/bad-answers.ts'
import {
  fakePlay,
  playPackage,
  playReview,
  playSecrets,
} from '../../../test/platforms/google_play_reviews.ts'
import {
  keyPair,
  onlyReview,
  readAll,
  sourceCall,
  understood,
} from '../../../test/platforms/source-call-keys.ts'
import { createGooglePlayReviews } from './index.ts'

const now = new Date('2026-06-15T12:00:00Z')
const play = await fakePlay(() => now)
afterAll(() => play.close())
const source = createGooglePlayReviews()
const setUp = { origin: play.origin, settings: { packageName: playPackage }, now }
const call = sourceCall(source, { ...setUp, secrets: playSecrets() })
const longAgo = new Date(0)
const first = playReview(0)
const answer = { externalId: first.reviewId, placeId: playPackage, text: 'Danke, Kim 🙏', key: 'k1' }
const isToken = ({ path }: { path: string }) => path === '/token'

beforeEach(() => {
  play.disturb()
  play.shutOut(false)
  play.show(250)
  play.asked.length = 0
})

test('all of the last seven days are read once, page by page, and from any page on', async () => {
  const parts = await readAll(source, call, longAgo)
  expect(parts.map(({ ids }) => ids.length)).toEqual([100, 100, 50])
  expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(250)
  for (const [index, { at }] of parts.entries())
    expect(await readAll(source, call, longAgo, at)).toEqual(parts.slice(index))
  play.show(2000)
  const ids = (await readAll(source, call, longAgo)).flatMap((part) => part.ids)
  // One every ten minutes, since the first twelve hours ago.
  expect(ids).toHaveLength(6.5 * 24 * 6 + 1)
})

test('an app of which nobody wrote has none', async () => {
  play.show(0)
  expect(await readAll(source, call, longAgo)).toMatchObject([{ ids: [] }])
})

test('since a moment come those that were changed or answered, and no others', async () => {
  const answered = playReview(50)
  const developerComment = {
    text: 'Danke',
    lastModified: { seconds: String(now.getTime() / 1000), nanos: 0 },
  }
  play.reviews.set(answered.reviewId, { ...answered, comments: [...answered.comments, { developerComment }] })
  const parts = await readAll(source, call, new Date('2026-06-14T23:45:00Z'))
  expect(parts.flatMap(({ ids }) => ids)).toEqual([0, 1, 50].map((number) => playReview(number).reviewId))
})

test('a review is understood, in the words it was written in', async () => {
  expect(await onlyReview(source, call, JSON.stringify(first))).toEqual({
    ...{ externalId: first.reviewId, placeId: playPackage, placeName: '' },
    ...{ author: { name: 'Kim Böhm', id: null }, rating: { native: '1', stars: 1 } },
    ...{ title: '', text: 'Läuft prima 0', translation: '', language: 'de' },
    ...{ writtenAt: new Date('2026-06-15T00:00:00.500Z'), changedAt: new Date('2026-06-15T00:00:00.500Z') },
    ...{ media: [], url: null, reply: null },
  })
  const translated = playReview(1, {
    originalText: 'Wow\tLäuft prima',
    text: 'Wow\tRuns great',
    reviewerLanguage: 'fil',
  })
  expect(await onlyReview(source, call, JSON.stringify(translated))).toMatchObject({
    ...{ title: 'Wow', text: 'Läuft prima', translation: 'Wow\nRuns great', language: null },
  })
})

test('an answer is live at once and may be changed; markup does not come through', async () => {
  expect(await source.reply?.(call, answer)).toEqual({ state: 'live' })
  await source.reply?.(call, { ...answer, text: '<b>Danke</b>' })
  const [part] = await readAll(source, call, longAgo)
  const [seen] = await understood(source, call, part?.raws.slice(0, 1) ?? [])
  expect(seen).toMatchObject({ reply: { text: 'Danke', state: 'live' } })
  expect(source.withdraw).toBeUndefined()
})

test('what Google does not take is told in its words', async () => {
  const tooLong = { ...answer, text: 'x'.repeat(351) }
  await expect(source.reply?.(call, tooLong)).rejects.toMatchObject({
    ...{ reason: 'refused', message: 'The reply is too long.' },
  })
  play.reviews.delete(first.reviewId)
  await expect(source.reply?.(call, answer)).rejects.toMatchObject({ reason: 'gone' })
})

test('a quota that is used up is waited for, a permission that is missing is not', async () => {
  const refuse = (message: string) =>
    play.disturb((asked, response) => {
      if (isToken(asked)) return false
      response.writeHead(403).end(JSON.stringify({ error: { code: 403, message } }))
      return true
    })
  refuse('Quota exceeded for quota metric')
  await expect(source.check?.(call)).rejects.toMatchObject({ reason: 'later' })
  refuse('The caller does not have permission')
  await expect(source.check?.(call)).rejects.toMatchObject({ reason: 'not_allowed' })
})

test('one token does for all calls, and is renewed by itself when it runs out', async () => {
  await readAll(source, call, longAgo)
  play.expire()
  await source.reply?.(call, answer)
  expect(play.asked.filter(isToken)).toHaveLength(2)
})

test('an account whose key was taken back, or is another’s, is signed out', async () => {
  const signedOut = { reason: 'signed_out', message: 'invalid_grant: Invalid JWT Signature.' }
  const other = sourceCall(source, { ...setUp, secrets: playSecrets(keyPair('rsa').privateKey) })
  await expect(source.check?.(other)).rejects.toMatchObject(signedOut)
  play.shutOut(true)
  await expect(source.check?.(call)).rejects.toMatchObject(signedOut)
  play.shutOut(false)
  expect(await source.check?.(call)).toBe(playPackage)
})

test('what is no key file is not taken when it is entered', () => {
  const isTaken = (serviceAccount: string) => source.secrets.safeParse({ serviceAccount }).success
  expect(isTaken(playSecrets().serviceAccount)).toBe(true)
  expect(isTaken(playSecrets(keyPair('ec').privateKey).serviceAccount)).toBe(false)
  expect(['', '{}', 'null', '{"client_email":"a","private_key":"b"}'].filter(isTaken)).toEqual([])
})

test('what they answer instead is tried again later', async () => {
  const isCall = (asked: { path: string }) => !isToken(asked)
  await expectLater(play, isCall, async () => source.readPart?.(call, null, longAgo))
  await expectLater(play, isCall, async () => source.reply?.(call, answer))
  const anew = createGooglePlayReviews()
  await expectLater(play, isToken, async () => anew.readPart?.(call, null, longAgo))
})

test('what was kept and is no review cannot be read', async () => {
  for (const raw of ['', '<html>', '{}', '{"reviewId":"1","comments":[]}'])
    await expect(source.read(call, Buffer.from(raw))).rejects.toMatchObject({ reason: 'unreadable' })
})
