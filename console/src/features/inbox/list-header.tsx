import { Button, Menu, Popover, Skeleton } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconChecks, IconChevronDown, IconMenu2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { type InboxFilter, savedViewsOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import { usualSort } from '../../lib/sorts.ts'
import { viewEntries } from '../../lib/view-entries.ts'
import { type InboxSearch, isView, type View, views } from '../../paths.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Selection } from './bulk/selection.ts'
import classes from './list-header.module.css'
import { ListSearch } from './list-search.tsx'
import { SavedViewMenu } from './saved-view-menu.tsx'
import { SortMenu } from './sort-menu.tsx'

const FilterDialogs = lazy(() =>
  import('./filter/filter-dialogs.tsx').then((module) => ({ default: module.FilterDialogs })),
)
const FilterForm = lazy(() => import('./filter-form.tsx').then((module) => ({ default: module.FilterForm })))

type ListHeaderProps = {
  filter: InboxFilter
  onView: (view: View) => void
  /** While somebody types, the address changes without a step to go back to. */
  onSearch: (search: InboxSearch, isTyping?: boolean) => void
  onMenu: () => void
  /** What one is told of, where the rail is hidden; another feature's. */
  bell: ReactNode
  selection: Selection
}

/** What the list shows, and how to narrow it. */
export function ListHeader({ filter, onView, onSearch, onMenu, bell, selection }: ListHeaderProps) {
  const mayWrite = useSession().permissions.includes('conversations.write')
  const translate = useTranslate()
  const { view, ...search } = filter
  const place = usePlaceName(filter)
  const saved = useQuery({ ...savedViewsOptions, enabled: Boolean(search.saved) }).data?.find(
    (one) => one.id === search.saved,
  )
  const usual = saved?.sort ?? usualSort(filter)
  const narrowed = search.location ?? search.department ?? search.assignee ?? search.contact ?? search.filter
  const hasFilters = narrowed !== undefined
  const [dialog, setDialog] = useState<'narrow' | 'filter'>()
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <IconButton
          icon={IconMenu2}
          label={translate('common.menu')}
          onClick={onMenu}
          className={classes.menu ?? ''}
          size="lg"
        />
        <h1 className={classes.title}>{saved?.name ?? place ?? translate(viewEntries[view].name)}</h1>
        {saved && <SavedViewMenu view={saved} search={search} onSearch={onSearch} />}
        {place && !saved && <ViewMenu view={view} onView={onView} />}
        <span className={classes.menu}>{bell}</span>
        {mayWrite && (
          <IconButton
            icon={IconChecks}
            label={translate(selection.isChoosing ? 'views.endChoosing' : 'views.beginChoosing')}
            pressed={selection.isChoosing}
            onClick={selection.isChoosing ? selection.end : selection.begin}
          />
        )}
        <SortMenu
          sort={search.sort ?? usual}
          usual={usual}
          isSearch={search.q !== undefined}
          onSort={(sort) => onSearch(sort ? { ...search, sort } : without(search, 'sort'))}
        />
        <Popover
          position="bottom-end"
          width={300}
          trapFocus
          opened={dialog === 'narrow'}
          onChange={(isOpen) => setDialog(isOpen ? 'narrow' : undefined)}
        >
          <Popover.Target>
            <IconButton
              icon={IconAdjustmentsHorizontal}
              label={translate('inbox.filter')}
              onClick={() => setDialog(dialog === 'narrow' ? undefined : 'narrow')}
              variant={hasFilters ? 'light' : 'subtle'}
              color={hasFilters ? 'brand' : 'gray'}
            />
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={<Skeleton height={236} />}>
              <FilterForm search={search} onChange={onSearch} onMore={() => setDialog('filter')} />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      </div>
      <ListSearch
        value={search.q ?? ''}
        onSearch={(q, isTyping) => onSearch(q ? { ...search, q } : without(search, 'q'), isTyping)}
      />
      <Suspense>
        {dialog === 'filter' && (
          <FilterDialogs
            filter={{ ...filter, sort: search.sort ?? usual }}
            onSearch={onSearch}
            onClose={() => setDialog(undefined)}
          />
        )}
      </Suspense>
    </header>
  )
}

function ViewMenu({ view, onView }: { view: View; onView: (view: View) => void }) {
  const translate = useTranslate()
  return (
    <Menu position="bottom-end" width={210}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" color="gray" rightSection={<IconChevronDown size={14} />}>
          {translate(viewEntries[view].name)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={view} onChange={(value) => isView(value) && onView(value)}>
          {views.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {translate(viewEntries[one].name)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

function usePlaceName({ location, department }: InboxFilter): string | undefined {
  const { data: locations } = useQuery({ ...locationsOptions, enabled: Boolean(location) })
  const { data: departments } = useQuery({ ...departmentsOptions, enabled: Boolean(department) })
  if (location) return locations?.find(({ id }) => id === location)?.name
  return departments?.find(({ id }) => id === department)?.name
}

function without(search: InboxSearch, name: keyof InboxSearch): InboxSearch {
  return Object.fromEntries(Object.entries(search).filter(([key]) => key !== name))
}
