import { IconMapPinCheck } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { type ListingsSearch, paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState, ProblemState } from '../../ui/empty-state.tsx'
import { RowContent } from '../../ui/row-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import classes from './listings.module.css'
import {
  type Directory,
  type RecordRow,
  type RecordState,
  recordPagesOptions,
  shownStates,
} from './queries.ts'
import { fieldNames, severityNames, stateNames } from './words.ts'

/** The records of a directory by what they are to us, the worst first. */
export function RecordList({ directory }: { directory: Directory }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const search: ListingsSearch = useSearch({ strict: false })
  const state = shownStates.find((one) => one === search.state) ?? 'linked'
  const to = paths.directory(directory.id)
  return (
    <div className={classes.list}>
      <TabLinks
        label={translate('listings.records')}
        tabs={shownStates.map((one) => ({
          to,
          name: `${translate(stateNames[one])} ${directory.found?.states[one] ?? 0}`,
          search: { state: one },
          isCurrent: one === state,
        }))}
      />
      <SearchField
        label={translate('listings.search')}
        value={search.q ?? ''}
        onChange={(q) => void navigate({ to, search: { state, ...(q && { q }) }, replace: true })}
      />
      <Records id={directory.id} state={state} search={search.q} />
    </div>
  )
}

function Records({ id, state, search }: { id: string; state: RecordState; search: string | undefined }) {
  const translate = useTranslate()
  const pages = useInfiniteQuery(recordPagesOptions(id, state, search))
  const rows = pages.data?.pages.flatMap(({ items }) => items)
  if (!rows)
    return pages.error ? (
      <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
    ) : (
      <SkeletonRows />
    )
  if (rows.length === 0)
    return (
      <EmptyState icon={IconMapPinCheck} title={translate('listings.noRecords')}>
        {translate('listings.noRecordsText')}
      </EmptyState>
    )
  const more = () => {
    if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage()
  }
  return (
    <VirtualList label={translate('listings.records')} items={rows} keyOf={({ id }) => id} onEnd={more}>
      {(record) => <RecordLine record={record} />}
    </VirtualList>
  )
}

function RecordLine({ record }: { record: RecordRow }) {
  const translate = useTranslate()
  const { id, name, locality, location, severity, wrong, score, identity } = record
  const problems = wrong.map((field) => translate(fieldNames[field])).join(', ')
  return (
    <RowContent
      to={paths.listing(id)}
      name={name || translate('listings.nameless')}
      detail={[locality, location && location.name !== name && location.name, problems]
        .filter(Boolean)
        .join(' · ')}
      side={
        <>
          {severity && (
            <Chip tone={severityNames[severity].tone}>{translate(severityNames[severity].name)}</Chip>
          )}
          <span className={classes.score}>
            {score !== null && translate('listings.right', { share: Math.round(score) })}
            {score === null &&
              identity !== null &&
              translate('listings.sure', { share: Math.round(identity * 100) })}
          </span>
        </>
      }
    />
  )
}
