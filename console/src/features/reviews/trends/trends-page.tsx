import { IconChartLine } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useThemeName } from '../../../lib/review-words.ts'
import { paths, type ReviewsSearch, type TrendSearch } from '../../../paths.ts'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { Page } from '../../../ui/page.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { ReviewsTabs } from '../reviews-tabs.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { type Estimate, type Trends, trendsOptions } from './queries.ts'
import { ResponseSection } from './response-section.tsx'
import { useSayings } from './sayings.ts'
import { TrendChart } from './trend-chart.tsx'
import { TrendFilters } from './trend-filters.tsx'
import classes from './trends.module.css'

// Who: whoever answers for a brand or some of its places. What for: to see whether it gets better or worse, and where
// answers are slow. They expect few numbers with how sure they are, and behind each the reviews it counts.

/** What reviews teach over time, and how they are answered. */
export function TrendsPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const search: TrendSearch = useSearch({ strict: false })
  const { data, error, refetch } = useQuery(trendsOptions(search))
  return (
    <Frame onMenu={onMenu}>
      <Page title={translate('reviews.title')} lead={translate('review-trends.leadTrends')} isWide>
        <div className={classes.page}>
          <ReviewsTabs />
          <TrendFilters search={search} page={paths.reviewTrends()} />
          {error && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <SkeletonRows />}
          {data && <Told trends={data} search={search} />}
          <ResponseSection search={search} />
        </div>
      </Page>
    </Frame>
  )
}

/** What the list of reviews is narrowed to for numbers of this search. */
export function openedBy({ region, location, source, theme, suspects }: TrendSearch): ReviewsSearch {
  return {
    ...(region && { region }),
    ...(location && { location }),
    ...(source && { source }),
    ...(theme && { theme }),
    ...(suspects && { hint: 'unsuspicious' }),
  }
}

function Told({
  trends: { total, stretches, sources, themes },
  search,
}: {
  trends: Trends
  search: TrendSearch
}) {
  const translate = useTranslate()
  const say = useSayings()
  const themeName = useThemeName()
  if (total.reviews === 0)
    return (
      <EmptyState icon={IconChartLine} title={translate('review-trends.none')}>
        {translate('review-trends.noneText')}
      </EmptyState>
    )
  const figure = (name: string, one: Estimate, isShare: boolean) => ({
    name,
    value: say.estimate(one, isShare),
    note: one ? say.between(one, isShare) : undefined,
  })
  const span = { from: stretches[0]?.from ?? '', until: stretches.at(-1)?.until ?? '' }
  const opens = { ...openedBy(search), ...span }
  return (
    <>
      <Figures
        figures={[
          { name: translate('review-trends.reviews'), value: total.reviews },
          figure(translate('review-trends.stars'), total.stars, false),
          ...(total.recommend ? [figure(translate('review-trends.recommend'), total.recommend, true)] : []),
          figure(translate('review-trends.positive'), total.positive, true),
          figure(translate('review-trends.answered'), total.answered, true),
        ]}
      />
      {total.coverage !== null && (
        <p className={classes.note}>
          {translate('review-trends.coverageNote', { share: say.share(total.coverage) })}
        </p>
      )}
      <TrendChart stretches={stretches} opens={openedBy(search)} />
      <div className={classes.tables}>
        {sources.length > 1 && (
          <NumbersTable
            title={translate('review-trends.bySource')}
            of={translate('review-trends.source')}
            rows={sources.map(({ channelId, name, ...numbers }) => ({
              ...numbers,
              ...{ key: channelId, name, opens: { ...opens, source: channelId } },
            }))}
          />
        )}
        {themes.length > 0 && (
          <NumbersTable
            title={translate('review-trends.byTheme')}
            of={translate('review-trends.theme')}
            rows={themes.map(({ theme, ...numbers }) => ({
              ...numbers,
              ...{ key: theme, name: themeName(theme), opens: { ...opens, theme } },
            }))}
          />
        )}
      </div>
    </>
  )
}
