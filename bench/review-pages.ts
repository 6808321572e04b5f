import { answerStates } from '../server/src/reviews/answer-state.ts'

/** What paths are made of. */
export type Of = {
  region: string
  location: string
  others: readonly string[]
  channel: string
  conversation: string
  cursor: string
}

const week = () => `fromDay=${dayAgo(17)}&untilDay=${dayAgo(10)}`

/** Every filter of the list by itself, with what is rare and what is common, and those that people use together. */
export function listPages({ region, location, others, channel, conversation, cursor }: Of) {
  const pages: Record<string, string> = {
    all: '',
    'deep down': `cursor=${cursor}`,
    'of a location': `locations=${location}`,
    'of ten locations': `locations=${others.slice(0, 10).join(',')}`,
    'of a region': `regionId=${region}`,
    'of no region': 'regionId=none',
    'of a source': `channelId=${channel}`,
    'of a conversation': `conversationId=${conversation}`,
    'of one star': 'stars=1',
    'of two kinds of stars': 'stars=2,3',
    'of a feeling': 'sentiment=neg',
    'of two feelings': 'sentiment=neg,unclear',
    'of a tone': 'tone=furious',
    'of two tones': 'tone=furious,disappointed',
    'of a theme': 'theme=waiting',
    'of a rare theme': 'theme=parking%20for%20bicycles',
    'of a language': 'language=pl',
    'of a rare language': 'language=uk',
    'of a language nobody wrote': 'language=sv',
    'of what disagrees': 'disagrees=true',
    'of what is suspicious': 'suspicious=true',
    'of what is not suspicious': 'suspicious=false',
    'of complaints': 'complaints=true',
    'of a time': `since=${dayAgo(200)}T00:00:00Z&until=${dayAgo(190)}T00:00:00Z`,
    'of a week': week(),
    'since a day': `fromDay=${dayAgo(10)}`,
    'until a day': `untilDay=${dayAgo(300)}`,
    'of two together: region, due': `regionId=${region}&state=due`,
    'region, tone': `regionId=${region}&tone=furious`,
    'region, feeling': `regionId=${region}&sentiment=neg`,
    'region, theme': `regionId=${region}&theme=waiting`,
    'region, rare theme': `regionId=${region}&theme=parking%20for%20bicycles`,
    'region, language': `regionId=${region}&language=it`,
    'region, source': `regionId=${region}&channelId=${channel}`,
    'region, what disagrees': `regionId=${region}&disagrees=true`,
    'region, rejected': `regionId=${region}&answer=rejected`,
    'region, to check': `regionId=${region}&flag=check`,
    'region, week': `regionId=${region}&${week()}`,
    'region, theme, complaints, week': `regionId=${region}&theme=waiting&complaints=true&${week()}`,
    'location, tone': `locations=${location}&tone=furious`,
    'location, theme': `locations=${location}&theme=waiting`,
    'location, rare theme': `locations=${location}&theme=parking%20for%20bicycles`,
    'location, complaints, week': `locations=${location}&complaints=true&${week()}`,
    'theme, week': `theme=waiting&${week()}`,
    'theme, tone': 'theme=waiting&tone=furious',
    'theme, complaints, week': `theme=waiting&complaints=true&${week()}`,
    'tone, week': `tone=furious&${week()}`,
    'tone, language': 'tone=furious&language=pl',
    'tone, rare language': 'tone=furious&language=uk',
    'tone, due': 'tone=furious&state=due',
    'source, one star': `channelId=${channel}&stars=1`,
    'complaints in a week': `complaints=true&${week()}`,
  }
  for (const state of ['due', 'answered', 'rejected', 'star_only', 'removed'])
    pages[`state ${state}`] = `state=${state}`
  for (const answer of answerStates) pages[`answer ${answer}`] = `answer=${answer}`
  for (const flag of ['check', 'flagged', 'removed']) pages[`flag ${flag}`] = `flag=${flag}`
  return prefixed('list', pages, (filter) => `reviews?limit=50&${filter}`)
}

/** What the pages of the trends ask, in each of the periods they offer, and what else may be asked. */
export function trendPages({ region, location, channel }: Of) {
  const trends = {
    'by week': '',
    'by day': 'step=day&days=30',
    'by day, 125': 'step=day&days=125',
    'by week, a year': 'step=week&days=365',
    'by month': 'step=month&days=335',
    'by month, three years': 'step=month&days=1065',
    'of a region': `regionId=${region}`,
    'of a region by day': `regionId=${region}&step=day&days=30`,
    'of a region, a year': `regionId=${region}&step=month&days=365`,
    'of a region, three years': `regionId=${region}&step=month&days=1065`,
    'of a region and a theme': `regionId=${region}&theme=waiting`,
    'of a location': `locationId=${location}`,
    'of a location, three years': `locationId=${location}&step=month&days=1065`,
    'of a source': `channelId=${channel}`,
    'of a theme': 'theme=waiting&suspects=without',
  }
  return {
    ...prefixed('trends', trends, (query) => `review-trends?${query}`),
    response: 'review-response',
    'response of a region': `review-response?regionId=${region}`,
    'response of 90 days': 'review-response?days=90',
    ...prefixed(
      'map',
      {
        '': '',
        'of 30 days': 'days=30',
        'of a year': 'days=365',
        'of three years': 'days=1065',
        'of a theme': 'theme=waiting',
        'of a theme, a year': 'theme=waiting&days=365',
        'of a source, a year': `channelId=${channel}&days=365`,
        'of a region, a year': `regionId=${region}&days=365`,
      },
      (query) => `review-map?${query}`,
    ),
  }
}

function prefixed(name: string, pages: Record<string, string>, path: (query: string) => string) {
  return Object.fromEntries(
    Object.entries(pages).map(([which, query]) => [`${name} ${which}`.trim(), path(query)]),
  )
}

function dayAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}
