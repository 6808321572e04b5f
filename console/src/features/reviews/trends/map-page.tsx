import { Button } from '@mantine/core'
import { IconMap } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths, type TrendSearch } from '../../../paths.ts'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { ReviewsTabs } from '../reviews-tabs.tsx'
import { DotMap } from './dot-map.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { mapOptions, type ReviewMap } from './queries.ts'
import { TrendFilters } from './trend-filters.tsx'
import classes from './trends.module.css'
import { openedBy } from './trends-page.tsx'

const perPress = 50

// Who: whoever answers for a brand or a region. What for: to see where something goes wrong, before it is everywhere.
// They expect what stands out first, then the map, and beside it the same as a list.

/** Where people are pleased and where not, and what more of them complain of than usual. */
export function MapPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const search: TrendSearch = useSearch({ strict: false })
  const [limit, setLimit] = useState(perPress)
  const { data, error, refetch } = useQuery(mapOptions(search, limit))
  return (
    <Frame onMenu={onMenu}>
      <Page title={translate('reviews.title')} lead={translate('review-trends.leadMap')} isWide>
        <div className={classes.page}>
          <ReviewsTabs />
          <ProblemsSection search={search} />
          <Section title={translate('review-trends.map')} text={translate('review-trends.worstFirst')} isWide>
            <TrendFilters search={search} page={paths.reviewMap()} />
            {error && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
            {!data && !error && <SkeletonRows />}
            {data && <Shown map={data} search={search} onMore={() => setLimit(limit + perPress)} />}
          </Section>
        </div>
      </Page>
    </Frame>
  )
}

type ShownProps = { map: ReviewMap; search: TrendSearch; onMore: () => void }

function Shown({ map: { from, until, map, dots, count, locations, regions }, search, onMore }: ShownProps) {
  const translate = useTranslate()
  if (count === 0)
    return (
      <EmptyState icon={IconMap} title={translate('review-trends.none')}>
        {translate('review-trends.noneText')}
      </EmptyState>
    )
  const opens = { ...openedBy(search), from, until }
  return (
    <>
      <DotMap map={map} dots={dots} />
      <div className={classes.tables}>
        {regions.length > 1 && (
          <NumbersTable
            title={translate('review-trends.byRegion')}
            of={translate('review-trends.region')}
            rows={regions.map(({ id, name, locations: _, ...numbers }) => ({
              ...numbers,
              ...{ key: id ?? 'none', name: name ?? translate('review-trends.noRegion') },
              opens: { ...opens, region: id ?? 'none' },
            }))}
          />
        )}
        <NumbersTable
          title={translate('review-trends.byLocation')}
          of={translate('review-trends.location')}
          rows={locations.map(({ id, name, locality, regionId: _, regionName, ...numbers }) => ({
            ...numbers,
            ...{ key: id, name, opens: { ...opens, location: id } },
            note: [locality, regionName].filter(Boolean).join(' · ') || undefined,
          }))}
        />
      </div>
      {count > locations.length && (
        <div>
          <Button variant="default" onClick={onMore}>
            {translate('review-trends.showMore')}
          </Button>
        </div>
      )}
    </>
  )
}
