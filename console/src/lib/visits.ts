import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from './api.ts'
import { conversationKeys } from './conversations.ts'

export type Visit = components['schemas']['Visit']
type Outcome = components['schemas']['VisitOutcomeInput']

export const visitKeys = { all: ['visits'] as const }

/** The visits of some dates, each by the clock of its location. */
export function visitsOptions({
  from,
  days = 1,
  locationId,
}: {
  from: string
  days?: number
  locationId?: string
}) {
  return queryOptions({
    queryKey: [...visitKeys.all, from, days, locationId ?? ''],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { from, days, ...(locationId && { locationId }) }
      return (await answer(api.GET('/api/v1/visits', { signal, params: { query } }))).items
    },
  })
}

/** Notes whether somebody came. */
export function useEndVisit({ id, conversationId }: Pick<Visit, 'id' | 'conversationId'>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Outcome) =>
      answer(api.PUT('/api/v1/visits/{id}/outcome', { params: { path: { id } }, body })),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: visitKeys.all }),
        client.invalidateQueries({ queryKey: conversationKeys.detail(conversationId) }),
      ]),
  })
}

/** A day as the API writes it, by the clock of whoever looks. */
export function dateOf(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE').format(at)
}
