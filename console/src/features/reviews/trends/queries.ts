import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { reviewKeys } from '../../../lib/reviews.ts'
import type { TrendSearch } from '../../../paths.ts'

type Schemas = components['schemas']
export type Trends = Schemas['ReviewTrends']
export type Stretch = Trends['stretches'][number]
export type Numbers = Omit<Stretch, 'from' | 'until'>
export type Estimate = Stretch['stars']
// The client knows no tuples: x, y, reviews and stars.
export type ReviewMap = Omit<Schemas['ReviewMap'], 'dots'> & { dots: (number | null)[][] }
export type Response = Schemas['ReviewResponse']
export type Problem = Schemas['ReviewProblem']

/** How far back, in which steps. */
export const periods = {
  30: { days: 30, step: 'day' },
  84: { days: 84, step: 'week' },
  365: { days: 335, step: 'month' },
  1095: { days: 1065, step: 'month' },
} as const
export type Period = keyof typeof periods

export function periodOf({ period }: TrendSearch): Period {
  return period === '30' || period === '365' || period === '1095' ? (Number(period) as Period) : 84
}

/** What an address asks for, as the API takes it. */
function narrowedBy({ region, location, source, theme, suspects }: TrendSearch) {
  return {
    ...(region && { regionId: region }),
    ...(location && { locationId: location }),
    ...(source && { channelId: source }),
    ...(theme && { theme }),
    ...(suspects === 'without' && { suspects: 'without' as const }),
  }
}

export function trendsOptions(search: TrendSearch) {
  const query = { ...narrowedBy(search), ...periods[periodOf(search)] }
  return queryOptions({
    queryKey: [...reviewKeys.all, 'trends', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/review-trends', { params: { query }, signal })),
  })
}

export function mapOptions(search: TrendSearch, limit: number) {
  const query = { ...narrowedBy(search), days: periods[periodOf(search)].days, limit }
  return queryOptions({
    queryKey: [...reviewKeys.all, 'map', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/review-map', { params: { query }, signal })),
  })
}

export function responseOptions({ region }: TrendSearch) {
  const query = { ...(region && { regionId: region }) }
  return queryOptions({
    queryKey: [...reviewKeys.all, 'response', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/review-response', { params: { query }, signal })),
  })
}

export function problemsOptions(query: { state: 'open' | 'done'; suspects?: 'without' }) {
  return queryOptions({
    queryKey: [...reviewKeys.all, 'problems', query],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/review-problems', { params: { query }, signal }))).items,
  })
}
