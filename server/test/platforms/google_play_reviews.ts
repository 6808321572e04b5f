import { createPublicKey, verify } from 'node:crypto'
import { type Asked, bearerOf, jsonIn, type Reply, servePlatform } from './serve.ts'
import { keyPair } from './source-call-keys.ts'

const keys = keyPair('rsa')
export const playPackage = 'com.aurora.app'
const email = 'reviews@aurora-app.iam.gserviceaccount.com'

/** What is entered: the key file as Google hands it out. */
export function playSecrets(privateKey: string = keys.privateKey) {
  const file = {
    ...{ type: 'service_account', project_id: 'aurora-app', private_key_id: '0a1b2c' },
    ...{
      private_key: privateKey,
      client_email: email,
      client_id: '113',
      token_uri: 'https://evil.example/token',
    },
  }
  return { serviceAccount: JSON.stringify(file) }
}

type Said = { text: string; lastModified: { seconds: string; nanos: number } }
type Comment = { userComment?: Said & Record<string, unknown>; developerComment?: Said }
export type PlayReview = { reviewId: string; authorName: string; comments: Comment[] }

const secondsOf = (at: Date) => ({ seconds: String(Math.floor(at.getTime() / 1000)), nanos: 500_000_000 })

/** A review as it is listed; the first was changed last. */
export function playReview(number: number, more: Record<string, unknown> = {}): PlayReview {
  const at = new Date(Date.UTC(2026, 5, 15) - number * 600_000)
  const userComment = {
    ...{ text: `Läuft prima ${number}`, lastModified: secondsOf(at), starRating: (number % 5) + 1 },
    ...{ reviewerLanguage: 'de_AT', device: 'klte', androidOsVersion: 23, ...more },
  }
  return { reviewId: `gp:AOqpTOE${number}`, authorName: 'Kim Böhm', comments: [{ userComment }] }
}

/** Google Play's Reply to Reviews API: seven days, tokens from page to page, answers of 350 characters without HTML. */
export async function fakePlay(now: () => Date) {
  const reviews = new Map<string, PlayReview>()
  const state = { token: 1, isKeyGood: true }
  const publicKey = createPublicKey(keys.publicKey)
  const error = (code: number, status: string, message: string): Reply => [
    code,
    { error: { code, status, message } },
  ]

  function askToken({ sent }: Asked): Reply {
    const form = new URLSearchParams(sent)
    const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.')
    const said = Object(JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}'))
    const bytes = Buffer.from(`${head}.${claims}`)
    const isSigned = verify('RSA-SHA256', bytes, publicKey, Buffer.from(signature, 'base64url'))
    const seconds = now().getTime() / 1000
    const isRight =
      form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
      said.iss === email &&
      said.aud === 'https://oauth2.googleapis.com/token' &&
      said.scope === 'https://www.googleapis.com/auth/androidpublisher' &&
      said.iat <= seconds &&
      said.exp > seconds &&
      said.exp - said.iat <= 3600
    if (!isSigned || !isRight || !state.isKeyGood)
      return [400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }]
    return [200, { access_token: `ya29.${state.token}`, expires_in: 3599, token_type: 'Bearer' }]
  }

  function list(query: URLSearchParams): Reply {
    const [from, most] = [Number(query.get('token') ?? 0), Number(query.get('maxResults') ?? 10)]
    const week = now().getTime() / 1000 - 7 * 86_400
    const changedAt = ({ comments }: PlayReview) => Number(comments[0]?.userComment?.lastModified.seconds)
    const all = [...reviews.values()]
      .filter((review) => changedAt(review) >= week)
      .sort((one, other) => changedAt(other) - changedAt(one))
    const page = all.slice(from, from + most)
    const isMore = from + most < all.length
    return [
      200,
      {
        ...(page.length > 0 ? { reviews: page } : {}),
        ...(isMore ? { tokenPagination: { nextPageToken: String(from + most) } } : {}),
      },
    ]
  }

  function reply(review: PlayReview, asked: Asked): Reply {
    const text = String(jsonIn(asked).replyText ?? '').replace(/<[^>]*>/g, '')
    if (text.length > 350) return error(400, 'INVALID_ARGUMENT', 'The reply is too long.')
    const developerComment = { text, lastModified: secondsOf(now()) }
    review.comments = [...review.comments.filter(({ userComment }) => userComment), { developerComment }]
    return [200, { result: { replyText: text, lastEdited: developerComment.lastModified } }]
  }

  function answer(asked: Asked): Reply {
    const { path, method } = asked
    if (path === '/token') return askToken(asked)
    if (bearerOf(asked) !== `ya29.${state.token}`)
      return error(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
    const base = `/androidpublisher/v3/applications/${playPackage}/reviews`
    if (path === base) return list(asked.query)
    const id = decodeURIComponent(path.slice(base.length + 1)).replace(/:reply$/, '')
    const review = reviews.get(id)
    if (!path.startsWith(base) || !review) return error(404, 'NOT_FOUND', 'Review not found.')
    return method === 'POST' ? reply(review, asked) : [200, review]
  }

  return {
    ...(await servePlatform(answer)),
    reviews,
    show(count: number) {
      reviews.clear()
      for (let number = 0; number < count; number += 1) {
        const review = playReview(number)
        reviews.set(review.reviewId, review)
      }
    },
    expire() {
      state.token += 1
    },
    shutOut(isOut: boolean) {
      state.isKeyGood = !isOut
      state.token += 1
    },
  }
}
