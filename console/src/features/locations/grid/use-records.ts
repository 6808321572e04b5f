import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { LocationFilter } from '../queries.ts'
import type { LocationRecord, RecordField } from './columns.ts'
import { recordPagesOptions, recordsKey } from './queries.ts'

type Pages = { pages: { items: LocationRecord[] }[]; pageParams: unknown[] }

/** What the locations of a filter state; all of them come, page after page, while one works on the first. */
export function useRecords(filter: LocationFilter, fields: readonly RecordField[]) {
  const client = useQueryClient()
  const pages = useInfiniteQuery({
    ...recordPagesOptions(filter, fields),
    placeholderData: keepPreviousData,
  })
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data])
  return {
    rows,
    byId: useSeen(rows),
    error: pages.error,
    retry: () => void (pages.data ? fetchNextPage() : pages.refetch()),
    isComplete: !hasNextPage && !pages.isPlaceholderData,
    /** Takes in how locations stand now, as the server told with an answer. */
    renew(records: readonly LocationRecord[]) {
      if (records.length === 0) return
      const newer = new Map(records.map((one) => [one.id, one]))
      client.setQueriesData<Pages>(
        { queryKey: recordsKey },
        (known) =>
          known && {
            ...known,
            pages: known.pages.map((page) => ({
              ...page,
              items: page.items.map((item) => newer.get(item.id) ?? item),
            })),
          },
      )
    },
  }
}

/** Every location seen so far: what is written into one stays when the filter leads elsewhere. */
function useSeen(rows: readonly LocationRecord[] | undefined): ReadonlyMap<string, LocationRecord> {
  const [seen, setSeen] = useState<{ of: typeof rows; byId: ReadonlyMap<string, LocationRecord> }>({
    of: undefined,
    byId: new Map(),
  })
  if (rows === seen.of) return seen.byId
  const byId = new Map([...seen.byId, ...(rows ?? []).map((one) => [one.id, one] as const)])
  setSeen({ of: rows, byId })
  return byId
}
