import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Asks again for what is shown, after something was heard that it does not tell. */
export function renew(client: QueryClient, queryKey: QueryKey): void {
  renewFirstLoads(client, queryKey)
  void client.invalidateQueries({ queryKey })
}

/**
 * Asks again for what is just being loaded for the first time, or for a page that does not stand yet: the answer may be older
 * than what was heard, and when it comes it is taken for the newest. What is shown already is asked for anew at once.
 */
export function renewFirstLoads(client: QueryClient, queryKey: QueryKey): void {
  const loading = client.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' })
  for (const query of loading) {
    if (query.state.data !== undefined && query.isActive()) continue
    const loaded = query.promise?.catch(() => undefined)
    void loaded?.then(() => client.invalidateQueries({ queryKey: query.queryKey, exact: true }))
  }
}
