import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'

/** When the conversation's location opens next. */
export function useNextOpening(locationId: string | undefined, isWanted: boolean): Date | undefined {
  const { data } = useQuery({
    queryKey: ['hours-state', locationId],
    enabled: isWanted && locationId !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/locations/{id}/hours-state', { params: { path: { id: locationId ?? '' } }, signal }),
      ),
  })
  return data?.nextOpening ? new Date(data.nextOpening) : undefined
}
