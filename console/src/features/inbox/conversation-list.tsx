import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type InboxFilter, listOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import type { ConversationListItem } from '../../lib/shapes.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import bulk from './bulk/bulk.module.css'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { BulkProgress } from './bulk/bulk-progress.tsx'
import type { Selection } from './bulk/selection.ts'
import classes from './conversation-list.module.css'
import { ConversationRow } from './conversation-row.tsx'
import { ListEmpty } from './list-empty.tsx'
import { useListKeys } from './list-keys.ts'
import { ListSkeleton } from './list-skeleton.tsx'
import { useRowWindow } from './row-window.ts'

const rowHeight = 98
const loadAhead = 12

type ConversationListProps = {
  filter: InboxFilter
  openId: string | undefined
  onOpen: (id: string) => void
  onClose: () => void
  onShown: (rows: readonly ConversationListItem[]) => void
  selection: Selection
}

/** A view's conversations: only those in sight are drawn, more are loaded before the end is reached. */
export function ConversationList(props: ConversationListProps) {
  const { filter, openId, onOpen, onClose, onShown, selection } = props
  const mayWrite = useSession().permissions.includes('conversations.write')
  const [bulkId, setBulkId] = useState<string>()
  const list = useInfiniteQuery(listOptions(filter))
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  useEffect(() => onShown(rows), [onShown, rows])
  if (list.isPending) return <ListSkeleton />
  if (list.isError && rows.length === 0)
    return <ProblemState error={list.error} onRetry={() => void list.refetch()} />
  return (
    <>
      {rows.length === 0 ? (
        <ListEmpty filter={filter} />
      ) : (
        <Rows
          filter={filter}
          rows={rows}
          openId={openId}
          onOpen={onOpen}
          onClose={onClose}
          hasMore={list.hasNextPage && !list.isPlaceholderData}
          isStale={list.isPlaceholderData}
          isLoadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
          selection={mayWrite ? selection : undefined}
        />
      )}
      {bulkId && !selection.isChoosing && <BulkProgress id={bulkId} onClose={() => setBulkId(undefined)} />}
      {selection.isChoosing && (
        <BulkBar filter={filter} selection={selection} hasMore={list.hasNextPage} onStarted={setBulkId} />
      )}
    </>
  )
}

type RowsProps = {
  filter: InboxFilter
  rows: readonly ConversationListItem[]
  openId: string | undefined
  onOpen: (id: string) => void
  onClose: () => void
  hasMore: boolean
  /** What is shown is not yet what was asked for. */
  isStale: boolean
  isLoadingMore: boolean
  onMore: () => void
  selection: Selection | undefined
}

function Rows(props: RowsProps) {
  const { filter, rows, openId, onOpen, onClose, hasMore, isStale, isLoadingMore, onMore, selection } = props
  const translate = useTranslate()
  const holder = useRef<HTMLDivElement>(null)
  const { data: locations } = useQuery(locationsOptions)
  const zones = useMemo(() => new Map(locations?.map(({ id, zone }) => [id, zone])), [locations])
  const { first, end, scrollTo } = useRowWindow(holder, rows.length, rowHeight)
  const isNearEnd = end >= rows.length - loadAhead
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoadingMore) onMore()
  }, [isNearEnd, hasMore, isLoadingMore, onMore])
  useListKeys({
    rows,
    openId,
    onOpen,
    onClose,
    holder,
    scrollTo,
    onChoose: selection?.toggle,
  })
  return (
    <div ref={holder} className={classes.scroll} aria-busy={isStale} data-stale={isStale || undefined}>
      <ul
        className={classes.list}
        style={{ height: rows.length * rowHeight }}
        aria-label={translate('inbox.conversations')}
      >
        {rows.slice(first, end).map((row, offset) => (
          <li
            key={row.id}
            className={classes.item}
            data-choosing={selection?.isChoosing || undefined}
            style={{ height: rowHeight, transform: `translateY(${(first + offset) * rowHeight}px)` }}
            aria-setsize={hasMore ? -1 : rows.length}
            aria-posinset={first + offset + 1}
          >
            {selection?.isChoosing && (
              <input
                type="checkbox"
                className={bulk.check}
                checked={selection.isAll || selection.ids.has(row.id)}
                aria-label={translate('views.choose1', { name: row.contact.name, subject: row.subject })}
                onClick={(event) => event.shiftKey && selection.reach(row.id, rows)}
                onChange={(event) =>
                  !(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey) &&
                  selection.toggle(row.id)
                }
              />
            )}
            <ConversationRow
              row={row}
              filter={filter}
              isOpen={row.id === openId}
              zone={row.location ? zones.get(row.location.id) : undefined}
            />
          </li>
        ))}
      </ul>
      {isLoadingMore && <ListSkeleton rows={2} />}
    </div>
  )
}
