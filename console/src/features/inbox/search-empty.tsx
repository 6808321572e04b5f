import { Button } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { InboxFilter } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { type InboxSearch, paths } from '../../paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import classes from './search-empty.module.css'
import { filtersIn, withoutPhrases } from './search-parts.ts'

type Wider = { name: string; search: InboxSearch }

/** Says what was searched when nothing was found, and offers to search with less. */
export function SearchEmpty({ filter, q }: { filter: InboxFilter; q: string }) {
  const translate = useTranslate()
  const { view: _, ...search } = filter
  const loose = withoutPhrases(q)
  const { location, department, assignee, contact, saved, filter: conditions } = search
  const isNarrowed = [location, department, assignee, contact, saved, conditions].some(Boolean)
  const wider: Wider[] = [
    ...(isNarrowed ? [{ name: translate('views.searchEverywhere'), search: { q } }] : []),
    ...filtersIn(q)
      .filter(({ without }) => without !== '')
      .map(({ text, without }) => ({
        name: translate('views.searchWithout', { filter: text }),
        search: { ...search, q: without },
      })),
    ...(loose ? [{ name: translate('views.searchLoosely'), search: { ...search, q: loose } }] : []),
  ]
  return (
    <EmptyState
      icon={IconSearchOff}
      title={translate('inbox.nothingFound', { text: q })}
      action={
        wider.length > 0 && (
          <span className={classes.wider}>
            {wider.map((one) => (
              <Button
                key={one.name}
                variant="default"
                renderRoot={(props) => <Link to={paths.inbox('all')} search={one.search} {...props} />}
              >
                {one.name}
              </Button>
            ))}
          </span>
        )
      }
    >
      {translate('views.searchedIn')} {translate('inbox.nothingFoundText')}
    </EmptyState>
  )
}
