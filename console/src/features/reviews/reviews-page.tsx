import { Button, Select } from '@mantine/core'
import { IconFlag, IconStar, IconTableImport } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import {
  platformName,
  type Review,
  type ReviewQuery,
  reviewPagesOptions,
  reviewPlatformsOptions,
  reviewSourcesOptions,
} from '../../lib/reviews.ts'
import { useSession } from '../../lib/session.ts'
import { paths, type ReviewsSearch } from '../../paths.ts'
import { EmptyState, ProblemState } from '../../ui/empty-state.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Page } from '../../ui/page.tsx'
import { answerNames } from '../../ui/review-standing.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { flagFilters } from './flags/flag-words.ts'
import { ReadingFilters, readingQueryOf } from './reading/reading-filters.tsx'
import { ReviewLine } from './review-line.tsx'
import classes from './reviews.module.css'
import { ReviewsTabs } from './reviews-tabs.tsx'
import { answerStates, type ShownState, shownStates, stateNames } from './words.ts'

// Who: whoever answers for some locations. What for: to see what people said of them in public, and what still waits.
// They expect it as in the inbox: what waits first, narrowed in a press, and no more than they may see.

/** What was said of the locations in public. */
export function ReviewsPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const search: ReviewsSearch = useSearch({ strict: false })
  const { permissions } = useSession()
  const state = shownStates.find((one) => one === search.state) ?? 'due'
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={translate('reviews.title')}
        lead={translate('reviews.lead')}
        actions={
          <>
            <Button variant="default" renderRoot={(props) => <Link to={paths.reviewAsking()} {...props} />}>
              {translate('reviews.ask')}
            </Button>
            {permissions.includes('channels.manage') && <ImportButton />}
          </>
        }
        isWide
      >
        <div className={classes.list}>
          <ReviewsTabs />
          <TabLinks
            label={translate('reviews.states')}
            tabs={shownStates.map((one) => ({
              to: paths.reviews(),
              name: translate(stateNames[one]),
              search: { ...search, state: one },
              isCurrent: one === state,
            }))}
          />
          <Filters search={search} />
          <Reviews query={queryOf(search, state)} state={state} />
        </div>
      </Page>
    </Frame>
  )
}

function ImportButton() {
  const translate = useTranslate()
  return (
    <Button
      component={Link}
      to={paths.reviewImports()}
      variant="default"
      leftSection={<IconTableImport size={16} />}
    >
      {translate('review-import.button')}
    </Button>
  )
}

function queryOf(search: ReviewsSearch, state: ShownState): ReviewQuery {
  const { stars, source, location, answer, flag, region, from, until, complaints } = search
  const isFlag = flagFilters.find((one) => one === flag)
  return {
    ...readingQueryOf(search),
    ...(isFlag && { flag: isFlag }),
    ...(state !== 'all' && { state }),
    ...(stars && { stars }),
    ...answerIn(answer),
    ...(source && { channelId: source }),
    ...(location && { locations: location }),
    ...(region && { regionId: region }),
    ...(from && { fromDay: from }),
    ...(until && { untilDay: until }),
    ...(complaints && { complaints: 'true' }),
  }
}

// What a link from elsewhere names and nobody knows narrows nothing.
function answerIn(wished: string | undefined) {
  const answer = answerStates.find((one) => one === wished)
  return answer && { answer }
}

function Filters({ search }: { search: ReviewsSearch }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { data: sources = [] } = useQuery(reviewSourcesOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  const go = (next: ReviewsSearch) =>
    void navigate({
      to: paths.reviews(),
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, text]) => text)),
      replace: true,
    })
  const stars = ['5', '4', '3', '2', '1'].map((count) => ({
    value: count,
    label: translate('reviews.starsOfFive', { stars: Number(count) }),
  }))
  return (
    <div className={classes.filters}>
      <Select
        label={translate('reviews.stars')}
        placeholder={translate('reviews.anyStars')}
        clearable
        data={[{ value: '1,2', label: translate('reviews.twoAtMost') }, ...stars]}
        value={search.stars ?? null}
        onChange={(value) => go({ stars: value ?? '' })}
      />
      <Select
        label={translate('review-answers.ourAnswer')}
        placeholder={translate('review-answers.anyState')}
        clearable
        data={answerStates.map((one) => ({ value: one, label: translate(answerNames[one]) }))}
        value={search.answer ?? null}
        // What our answer is may be so of any review.
        onChange={(value) => go({ answer: value ?? '', ...(value && { state: 'all' }) })}
      />
      <Select
        label={translate('review-flags.filter')}
        placeholder={translate('review-flags.filterAny')}
        clearable
        data={flagFilters.map((one) => ({ value: one, label: translate(`review-flags.filter_${one}`) }))}
        value={search.flag ?? null}
        // Most of them were answered long ago.
        onChange={(value) => go(value ? { flag: value, state: 'all' } : { flag: '' })}
      />
      {sources.length > 1 && (
        <Select
          label={translate('reviews.source')}
          placeholder={translate('reviews.anySource')}
          clearable
          data={sources.map(({ channelId, name }) => ({ value: channelId, label: name }))}
          value={search.source ?? null}
          onChange={(value) => go({ source: value ?? '' })}
        />
      )}
      {locations.length > 1 && (
        <SearchSelect
          label={translate('reviews.location')}
          placeholder={translate('reviews.anyLocation')}
          clearable
          limit={50}
          data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.location ?? null}
          onChange={(value) => go({ location: value ?? '' })}
        />
      )}
      <ReadingFilters search={search} go={go} />
      <Counted search={search} />
    </div>
  )
}

/** Says that only what a number counts is shown, and shows all again. */
function Counted({ search }: { search: ReviewsSearch }) {
  const translate = useTranslate()
  const { from, until, region, complaints, ...rest } = search
  if (!from && !until && !region && !complaints) return null
  return (
    <p className={classes.quiet}>
      {translate('review-trends.narrowed')}{' '}
      <Link to={paths.reviews()} search={rest}>
        {translate('review-trends.showAll')}
      </Link>
    </p>
  )
}

function Reviews({ query, state }: { query: ReviewQuery; state: ShownState }) {
  const translate = useTranslate()
  const pages = useInfiniteQuery(reviewPagesOptions(query))
  const { data: platforms = [] } = useQuery(reviewPlatformsOptions)
  const { data: sources = [] } = useQuery(reviewSourcesOptions)
  const nameOf = (review: Review) => platformName(review, platforms, sources)
  const rows = pages.data?.pages.flatMap(({ items }) => items)
  if (!rows)
    return pages.error ? (
      <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
    ) : (
      <SkeletonRows />
    )
  if (rows.length === 0 && query.flag)
    return (
      <EmptyState icon={IconFlag} title={translate(`review-flags.none_${query.flag}`)}>
        {translate(`review-flags.none_${query.flag}Text`)}
      </EmptyState>
    )
  if (rows.length === 0)
    return (
      <EmptyState icon={IconStar} title={translate(state === 'due' ? 'reviews.noneDue' : 'reviews.none')}>
        {translate(state === 'due' ? 'reviews.noneDueText' : 'reviews.noneText')}
      </EmptyState>
    )
  const more = () => {
    if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage()
  }
  return (
    <VirtualList label={translate('reviews.title')} items={rows} keyOf={({ id }) => id} onEnd={more}>
      {(review) => <ReviewLine review={review} platform={nameOf(review)} />}
    </VirtualList>
  )
}
