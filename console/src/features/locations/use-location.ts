import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { locationKeys, locationOptions } from './queries.ts'
import type { Location } from './shapes.ts'

type Update = paths['/api/v1/locations/{id}']['patch']
type Changes = NonNullable<Update['requestBody']>['content']['application/json']

/** The location of this page's address, and how to save what was changed of it. */
export function useLocationEditor() {
  const { locationId = '' } = useParams({ strict: false })
  const client = useQueryClient()
  const options = locationOptions(locationId)
  const { data: location } = useSuspenseQuery(options)
  return {
    location,
    /** Saves against the version last read. @throws ApiProblem conflict when somebody was faster */
    async save(changes: Changes): Promise<Location> {
      const { version } = client.getQueryData(options.queryKey) ?? location
      const params = { path: { id: location.id }, header: { 'if-match': `"${version}"` } }
      const saved = await answer(api.PATCH('/api/v1/locations/{id}', { params, body: changes }))
      client.setQueryData(options.queryKey, saved)
      void client.invalidateQueries({
        queryKey: ['locations'],
        predicate: ({ queryKey }) => queryKey[1] !== 'one',
      })
      void client.invalidateQueries({ queryKey: ['hours-state'] })
      return saved
    },
    refresh: () => client.fetchQuery({ ...options, staleTime: 0 }),
  }
}
