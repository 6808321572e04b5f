import { IconMapPinCheck } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
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
  directoriesOptions,
  type RecordQuery,
  type RecordRow,
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
      <Records query={{ directoryId: directory.id, state, ...(search.q && { search: search.q }) }} />
    </div>
  )
}

type RecordsProps = { query: RecordQuery; namesDirectory?: boolean }

/** Records as they come, more of them at the end of the list. */
export function Records({ query, namesDirectory = false }: RecordsProps) {
  const translate = useTranslate()
  const pages = useInfiniteQuery(recordPagesOptions(query))
  const { data: directories } = useQuery(directoriesOptions)
  const nameOf = (id: string) => directories?.find((one) => one.id === id)?.name ?? ''
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
      {(record) => (
        <RecordLine record={record} directory={namesDirectory ? nameOf(record.directoryId) : ''} />
      )}
    </VirtualList>
  )
}

function RecordLine({ record, directory }: { record: RecordRow; directory: string }) {
  const translate = useTranslate()
  const { id, name, locality, location, severity, wrong, score, identity } = record
  const problems = wrong.map((field) => translate(fieldNames[field])).join(', ')
  return (
    <RowContent
      to={paths.listing(id)}
      name={name || translate('listings.nameless')}
      detail={[directory, locality, location && location.name !== name && location.name, problems]
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
