import { Select } from '@mantine/core'
import { IconMessageStar } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import {
  askedPlatformsOptions,
  type RequestQuery,
  type ReviewRequest,
  requestPagesOptions,
} from '../../../lib/review-asking.ts'
import { exactTime } from '../../../lib/time.ts'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './asking.module.css'
import { momentNames, states } from './words.ts'

/** Everybody who was to be asked, the latest first, and what became of it. */
export function LogPart() {
  const translate = useTranslate()
  const [narrowed, setNarrowed] = useState<RequestQuery>({})
  const { data: locations = [] } = useQuery(locationsOptions)
  const pages = useInfiniteQuery(requestPagesOptions(narrowed))
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const stateOf = (value: string | null) => Object.keys(states).find((one) => one === value)
  return (
    <>
      <div className={classes.filters}>
        <Select
          label={translate('review-asking.state')}
          placeholder={translate('review-asking.allStates')}
          clearable
          data={Object.entries(states).map(([value, { name }]) => ({ value, label: translate(name) }))}
          value={narrowed.state ?? null}
          onChange={(value) => {
            const { state: _state, ...rest } = narrowed
            const state = stateOf(value) as ReviewRequest['state'] | undefined
            setNarrowed({ ...rest, ...(state && { state }) })
          }}
        />
        <SearchSelect
          label={translate('review-asking.location')}
          placeholder={translate('review-asking.allLocations')}
          clearable
          data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          value={narrowed.locationId ?? null}
          onChange={(locationId) => {
            const { locationId: _locationId, ...rest } = narrowed
            setNarrowed({ ...rest, ...(locationId && { locationId }) })
          }}
        />
      </div>
      {pages.error ? (
        <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
      ) : pages.isPending ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        <EmptyState icon={IconMessageStar} title={translate('review-asking.none')}>
          {translate('review-asking.noneText')}
        </EmptyState>
      ) : (
        <RowList label={translate('review-asking.partLog')}>
          {rows.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </RowList>
      )}
      <MoreButton pages={pages} />
    </>
  )
}

function RequestRow({ request }: { request: ReviewRequest }) {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const locale = useLocale()
  const { data: platforms = [] } = useQuery(askedPlatformsOptions)
  const { contactName, address, locationName, moment, state, reason, platform, isTold, conversationId } =
    request
  const standing = states[state]
  const reasonText = reason && (translateNamed(`review-asking.reason_${reason}`) ?? reason)
  const dueText =
    state === 'planned' && request.dueAt
      ? translate('review-asking.dueAt', { time: exactTime(new Date(request.dueAt), locale) })
      : ''
  const went = platform && (platforms.find(({ kind }) => kind === platform)?.name ?? platform)
  return (
    <Row
      {...(conversationId && { to: paths.inbox('all', conversationId) })}
      name={contactName || address || translate('review-asking.nobody')}
      detail={
        <p className={classes.quiet}>
          {[
            ...[locationName, translate(momentNames[moment]), contactName && address, went],
            ...[isTold && translate('review-asking.told'), dueText || reasonText],
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
      side={
        <>
          <Chip tone={standing.tone}>{translate(standing.name)}</Chip>
          <TimeAgo at={request.plannedAt} className={classes.time} />
        </>
      }
    />
  )
}
