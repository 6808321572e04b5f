import { SignJWT } from 'jose'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { fakeGoogleReviews } from '../../../test/platforms/google-reviews.ts'
import { type Pushed, serviceAccountEmail, subscription } from '../../../test/platforms/pub-sub.ts'
import { sourceCall } from '../../../test/platforms/source-call.ts'
import { createGoogleReviews } from './index.ts'

const google = await fakeGoogleReviews()
afterAll(() => google.close())
beforeEach(() => google.disturb())
const source = createGoogleReviews()
const { push } = source
const url = 'https://vicino.example/api/v1/review-pushes/1'
const place = 'accounts/1/locations/1'
const review = `${place}/reviews/r1`
const told = { name: place, type: 'NEW_REVIEW', locationName: place, reviewName: review }
const pushed = (more: Partial<Pushed> = {}) => google.pushes.push({ url, told, ...more })

function call(more: Record<string, string> = {}, now = () => new Date()) {
  const settings = { account: 'accounts/1', subscription, serviceAccountEmail, ...more }
  const given = { settings, now, accessToken: google.accessToken() }
  return sourceCall({ platform: 'google_business', origin: google.origin }, given)
}

test('what Google pushes is believed, and its keys are asked for once', async () => {
  const fresh = createGoogleReviews()
  google.asked.length = 0
  const requests = await Promise.all([pushed(), pushed(), pushed()])
  for (const request of requests) expect(await fresh.push?.isGenuine(request, call())).toBe(true)
  expect(google.asked.map(({ path }) => path)).toEqual(['/oauth2/v3/certs'])
})

test('keys are asked for anew when they are old, and when there is a new one', async () => {
  const fresh = createGoogleReviews()
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
  const believed = async (minutes: number) =>
    fresh.push?.isGenuine(
      await pushed({ at: at(minutes) }),
      call({}, () => at(minutes)),
    )
  google.asked.length = 0
  expect([await believed(0), await believed(300), await believed(400)]).toEqual([true, true, true])
  expect(google.asked).toHaveLength(2)
  await google.pushes.changeKeys()
  // Whoever sends tokens of unknown keys makes us ask no more than once a minute.
  expect([await believed(400.5), await believed(401.5)]).toEqual([false, true])
  expect(google.asked).toHaveLength(3)
})

const forgeries: [string, Partial<Pushed>][] = [
  ['a token for another address', { claims: { aud: 'https://other.example' } }],
  ['a token of another service account', { claims: { email: 'evil@else.iam.gserviceaccount.com' } }],
  ['an address nobody confirmed', { claims: { email_verified: false } }],
  ['a token of another issuer', { claims: { iss: 'https://evil.example' } }],
  ['an expired token', { at: new Date(Date.now() - 2 * 3_600_000) }],
  ['a token that never ends', { claims: { exp: undefined } }],
  ['another subscription', { subscription: 'projects/evil/subscriptions/reviews' }],
]
test.each(forgeries)('%s is not believed', async (_, more) => {
  expect(await push?.isGenuine(await pushed(more), call())).toBe(false)
})

test('a token somebody else signed is not believed, nor one without a signature, nor none', async () => {
  const genuine = await pushed()
  const [, token = ''] = (genuine.headers.authorization ?? '').split(' ')
  const [head = '', claims = '', signature = ''] = token.split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const stated = JSON.parse(Buffer.from(claims, 'base64url').toString())
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const shared = await new SignJWT(stated)
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(Buffer.from('a secret that is none of Google, by no means'))
  const changed = Buffer.from(JSON.stringify({ ...stated, aud: url, email: serviceAccountEmail, sub: '1' }))
  const forged = [
    `${head}.${changed.toString('base64url')}.${signature}`,
    `${none}.${claims}.`,
    `${head}.${claims}.`,
    shared,
    'nonsense',
    '',
  ]
  for (const one of forged) {
    const request = { ...genuine, headers: { authorization: `Bearer ${one}` } }
    expect(await push?.isGenuine(request, call())).toBe(false)
  }
  expect(await push?.isGenuine({ ...genuine, headers: {} }, call())).toBe(false)
  expect(await push?.isGenuine(genuine, call())).toBe(true)
})

test('nothing is believed where no service account is set, or the body is no push', async () => {
  expect(await push?.isGenuine(await pushed(), call({ serviceAccountEmail: '' }))).toBe(false)
  const genuine = await pushed()
  expect(await push?.isGenuine({ ...genuine, body: Buffer.from('{}') }, call())).toBe(false)
})

test('a subscription may have an audience of its own', async () => {
  const request = await pushed({ claims: { aud: 'vicino' } })
  expect(await push?.isGenuine(request, call({ audience: 'vicino' }))).toBe(true)
  expect(await push?.isGenuine(await pushed(), call({ audience: 'vicino' }))).toBe(false)
})

test('keys that cannot be had are a problem that passes, not a forgery', async () => {
  google.disturb((_, response) => {
    response.writeHead(503).end()
    return true
  })
  const fresh = createGoogleReviews()
  const request = await pushed()
  await expect(fresh.push?.isGenuine(request, call())).rejects.toMatchObject({ reason: 'later' })
  google.disturb()
  expect(await fresh.push?.isGenuine(request, call())).toBe(true)
})

test('a push that is sent again has the same id, another one has not', async () => {
  const [first, again] = await Promise.all([pushed({ messageId: '7' }), pushed({ messageId: '7' })])
  expect(push?.idOf(again)).toBe(push?.idOf(first))
  expect(push?.idOf(await pushed())).not.toBe(push?.idOf(first))
  const broken = { ...first, body: Buffer.from('{"half') }
  expect(push?.idOf(broken)).toBe(push?.idOf({ ...broken }))
})

test.each([['reviewName'], ['review_name']])('a push tells what to read, by the field %s', async (field) => {
  google.write({ name: review, comment: 'New' })
  const { body } = await pushed({ told: { type: 'NEW_REVIEW', [field]: review } })
  const expected = [{ externalId: 'r1', placeId: 'locations/1', text: 'New' }]
  expect(await source.read(call(), body)).toMatchObject(expected)
})

test('a push about a review that is gone says so', async () => {
  google.reviews.clear()
  const { body } = await pushed()
  expect(await source.read(call(), body)).toEqual([
    { externalId: 'r1', placeId: 'locations/1', isGone: true },
  ])
})

test('a push about something else, or about reviews of another account, says nothing of reviews', async () => {
  const others = [
    { type: 'GOOGLE_UPDATE', locationName: place },
    { ...told, reviewName: 'accounts/2/locations/1/reviews/r1' },
    { ...told, reviewName: 'accounts/1/locations/1/reviews/../../../x' },
  ]
  google.asked.length = 0
  for (const one of others) expect(await source.read(call(), (await pushed({ told: one })).body)).toEqual([])
  expect(google.asked).toEqual([])
})
