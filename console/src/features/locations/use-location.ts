import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { locationOptions } from './queries.ts'
import type { Location } from './shapes.ts'

type Update = paths['/api/v1/locations/{id}']['patch']
type Changes = NonNullable<Update['requestBody']>['content']['application/json']

/** The location of this page's address, and how to save what was changed of it. */
export function useLocationEditor() {
  const { locationId = '' } = useParams({ strict: false })
  const client = useQueryClient()
  const options = locationOptions(locationId)
  const { data: location } = useSuspenseQuery(options)
  // What the form began with: the live connection may bring newer versions into the cache while one edits.
  const version = useRef(location.version)
  return {
    location,
    /** Saves against the version last shown. @throws ApiProblem conflict when somebody was faster */
    async save(changes: Changes): Promise<Location> {
      const params = { path: { id: location.id }, header: { 'if-match': `"${version.current}"` } }
      const saved = await answer(api.PATCH('/api/v1/locations/{id}', { params, body: changes }))
      version.current = saved.version
      client.setQueryData(options.queryKey, saved)
      void client.invalidateQueries({
        queryKey: ['locations'],
        predicate: ({ queryKey }) => queryKey[1] !== 'one',
      })
      void client.invalidateQueries({ queryKey: ['hours-state'] })
      return saved
    },
    async refresh(): Promise<Location> {
      const current = await client.fetchQuery({ ...options, staleTime: 0 })
      version.current = current.version
      return current
    },
  }
}
