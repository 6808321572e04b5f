import { type Asked, bearerOf, jsonIn, type Reply, servePlatform } from './serve.ts'

export const yelpSecrets = { apiKey: 'YELP-KEY', partnerToken: 'YELP-PARTNER' }

/** A review as `/v3/businesses/{id}/reviews` has it. */
export function yelpReview(number: number, business: string) {
  return {
    ...{ id: `xAG4O7l-t1ubbwVAlPnDK${business}${number}`, rating: (number % 5) + 1 },
    user: {
      id: `W8UK02IDdRS2GL_66fuq6${number}`,
      name: 'Ella A.',
      profile_url: 'https://www.yelp.com/user',
      image_url: null,
    },
    ...{ text: `Went back again to this café ${number}...`, time_created: '2026-01-29 20:41:13' },
    url: `https://www.yelp.com/biz/${business}?hrid=xAG4O7l${number}`,
  }
}

/** Yelp's Places API, three excerpts of a business, and the one by which partners answer. */
export async function fakeYelp() {
  const businesses = new Map<string, ReturnType<typeof yelpReview>[]>()
  const answers = new Map<string, string>()
  const state = { isKeyGood: true }
  const error = (status: number, code: string, description: string): Reply => [
    status,
    { error: { code, description } },
  ]
  const partnerError = (status: number, id: string, description: string): Reply => [
    status,
    { error: { id, description, http_code: String(status) } },
  ]

  function answerReview(id: string, asked: Asked): Reply {
    if (bearerOf(asked) !== yelpSecrets.partnerToken)
      return partnerError(401, 'INVALID_TOKEN', 'The access token provided is expired.')
    const { response_text: text, response_type: type } = jsonIn(asked)
    if (![...businesses.values()].flat().some((review) => review.id === id))
      return partnerError(400, 'R2R_REVIEW_DOES_NOT_EXIST', 'Review does not exist.')
    if (type !== 'public_comment' || typeof text !== 'string')
      return partnerError(400, 'R2R_INVALID_RESPONSE_TYPE', 'Invalid response type.')
    const isLike = [...answers].some(([other, said]) => other !== id && said === text)
    if (isLike || /\p{Extended_Pictographic}/u.test(text) || text.length > 5000)
      return partnerError(400, 'R2R_INVALID_RESPONSE_TEXT', 'Invalid response text.')
    answers.set(id, text)
    return [201, undefined]
  }

  function answer(asked: Asked): Reply {
    const [, reviewId] = /^\/reviews\/v1\/([^/]+)$/.exec(asked.path) ?? []
    if (reviewId) return answerReview(reviewId, asked)
    if (!state.isKeyGood || bearerOf(asked) !== yelpSecrets.apiKey)
      return error(401, 'TOKEN_INVALID', 'Invalid access token or authorization header.')
    const [, id = '', isList] = /^\/v3\/businesses\/([^/]+)(\/reviews)?$/.exec(asked.path) ?? []
    const reviews = businesses.get(id)
    if (!reviews) return error(404, 'BUSINESS_NOT_FOUND', 'The requested business could not be found.')
    if (!isList) return [200, { id, name: `Café ${id}` }]
    const locale = asked.query.get('locale')
    const shown = locale === 'en_US' ? reviews.slice(0, 3) : []
    return [200, { reviews: shown, total: reviews.length, possible_languages: ['en'] }]
  }

  return {
    ...(await servePlatform(answer)),
    businesses,
    answers,
    show(...ids: string[]) {
      businesses.clear()
      answers.clear()
      for (const id of ids)
        businesses.set(
          id,
          [0, 1, 2, 3].map((number) => yelpReview(number, id)),
        )
    },
    shutOut(isOut: boolean) {
      state.isKeyGood = !isOut
    },
  }
}
