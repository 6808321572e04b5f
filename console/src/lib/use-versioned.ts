import {
  hashKey,
  type QueryKey,
  type UseSuspenseQueryOptions,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiProblem } from './api.ts'

type Versioned = { version: number }
type IfMatch = { 'if-match': string }

/**
 * Something two people may edit at once, and how to save it over the version its form began with and no other
 * (optimistic concurrency). When somebody was faster, `save` throws what `isVersionConflict` knows and the page is shown
 * what they made of it; `save` goes on from theirs only after `refresh`.
 * @param lists what else tells of it: asked for again when it was changed
 */
export function useVersioned<Value extends Versioned, Key extends QueryKey>(
  options: UseSuspenseQueryOptions<Value, Error, Value, Key>,
  lists: readonly QueryKey[] = [],
) {
  const client = useQueryClient()
  const { queryKey, queryFn } = options
  const { data: value } = useSuspenseQuery(options)
  // The live connection may bring newer versions into the cache while one edits.
  const version = useRef(value.version)
  function show(saved: Value): Value {
    client.setQueryData<Value>(queryKey, saved)
    for (const list of lists)
      void client.invalidateQueries({
        queryKey: list,
        predicate: (query) => query.queryHash !== hashKey(queryKey),
      })
    return saved
  }
  function goOnFrom(saved: Value): Value {
    version.current = saved.version
    return show(saved)
  }
  return {
    value,
    /** @throws ApiProblem also when somebody was faster */
    async save(change: (header: IfMatch) => Promise<Value>): Promise<Value> {
      try {
        return goOnFrom(await change(ifMatch({ version: version.current })))
      } catch (error) {
        if (isVersionConflict(error)) void client.invalidateQueries({ queryKey, exact: true })
        throw error
      }
    },
    /** Shows what came of a change made whatever the version. A form goes on from it if it came right after its own. */
    take: (saved: Value) => (saved.version <= version.current + 1 ? goOnFrom(saved) : show(saved)),
    /** Reads what is saved now; the next `save` overwrites that. */
    refresh: async () => goOnFrom(await client.fetchQuery({ queryKey, queryFn, staleTime: 0 })),
  }
}

/** What lets a change through only over this version. */
export function ifMatch({ version }: Versioned): IfMatch {
  return { 'if-match': `"${version}"` }
}

/** `conflict` with the key `version`, or `stale`: the two ways the server says that somebody was faster. */
export function isVersionConflict(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false
  return error.code === 'stale' || (error.code === 'conflict' && error.details.key === 'version')
}
