import { Button } from '@mantine/core'
import { IconBuildingStore, IconTable } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { AddButton } from '../../ui/add-button.tsx'
import { EmptyState, ProblemState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RowContent } from '../../ui/row-list.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { LocationFilterFields, narrowing } from './location-filter.tsx'
import classes from './locations-page.module.css'
import { NewLocationDialog } from './new-location-dialog.tsx'
import { type LocationFilter, locationPagesOptions } from './queries.ts'
import type { LocationRow } from './shapes.ts'
import { StatusChip } from './status.tsx'

/** Every location one may manage; two thousand are as quick as two. */
export function LocationsPage() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { q, region } = useSearch({ strict: false })
  const [isCreating, setIsCreating] = useState(false)
  const mayCreate = permissions.includes('locations.create')
  const create = mayCreate && (
    <AddButton label={translate('locations.add')} onClick={() => setIsCreating(true)} />
  )
  return (
    <Page
      title={translate('locations.title')}
      lead={translate('locations.lead')}
      actions={
        <>
          {permissions.includes('locations.manage') && (
            <Button
              variant="default"
              leftSection={<IconTable size={16} />}
              renderRoot={(props) => (
                <Link {...props} to={paths.locationGrid()} search={narrowing({ q, region })} />
              )}
            >
              {translate('locations.editAsGrid')}
            </Button>
          )}
          {create}
        </>
      }
    >
      <div>
        <LocationFilterFields q={q} region={region} to={paths.settingsPage('locations')} />
        <Locations filter={{ search: q, regionId: region }} create={create} />
      </div>
      {isCreating && <NewLocationDialog onClose={() => setIsCreating(false)} />}
    </Page>
  )
}

function Locations({ filter, create }: { filter: LocationFilter; create: React.ReactNode }) {
  const translate = useTranslate()
  const pages = useInfiniteQuery(locationPagesOptions(filter))
  const rows = pages.data?.pages.flatMap(({ items }) => items)
  if (!rows)
    return pages.error ? (
      <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
    ) : (
      <SkeletonRows />
    )
  if (rows.length === 0)
    return filter.search || filter.regionId ? (
      <EmptyState icon={IconBuildingStore} title={translate('locations.noneFound')}>
        {translate('locations.noneFoundText')}
      </EmptyState>
    ) : (
      <EmptyState icon={IconBuildingStore} title={translate('locations.none')} action={create}>
        {translate('locations.noneText')}
      </EmptyState>
    )
  const more = () => {
    if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage()
  }
  return (
    <VirtualList label={translate('locations.title')} items={rows} keyOf={({ id }) => id} onEnd={more}>
      {(location) => <LocationLine location={location} />}
    </VirtualList>
  )
}

function LocationLine({ location }: { location: LocationRow }) {
  const locale = useLocale()
  const country = location.country && new Intl.DisplayNames(locale, { type: 'region' }).of(location.country)
  const place = [location.code, location.locality, country].filter(Boolean).join(' · ')
  return (
    <RowContent
      to={paths.location(location.id)}
      name={location.name}
      detail={place}
      side={
        <>
          <StatusChip status={location.status} />
          <span className={classes.regionName}>{location.region?.name}</span>
        </>
      }
    />
  )
}
