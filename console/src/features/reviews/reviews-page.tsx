import { Button } from '@mantine/core'
import { IconFlag, IconStar, IconTableImport } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
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
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { flagFilters } from './flags/flag-words.ts'
import { readingQueryOf } from './reading/reading-filters.tsx'
import { ReviewFilters } from './review-filters.tsx'
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
          <ReviewFilters search={search} />
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
