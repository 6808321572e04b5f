import { IconMenu2 } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { type Narrowed, outcomes } from '../../lib/searches.ts'
import { paths, type SearchesSearch } from '../../paths.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { GapList } from './gap-list.tsx'
import { SearchFilters } from './search-filters.tsx'
import classes from './searches.module.css'
import { SummaryStrip } from './summary-strip.tsx'
import { SynonymList } from './synonym-list.tsx'
import { TermTable } from './term-table.tsx'

const usualDays = 30

/** What people look for in the help centre: what is missing, how well searches end, and what means the same. */
export function SearchesPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const search: SearchesSearch = useSearch({ strict: false })
  const narrowed: Narrowed = {
    days: Number(search.days) || usualDays,
    locale: search.locale,
    locationId: search.location,
  }
  const outcome = outcomes.find((one) => one === search.outcome)
  return (
    <main className={classes.page} id="main" tabIndex={-1} data-scroller>
      <title>{`${translate('searches.title')} · Vicino`}</title>
      <header className={classes.head}>
        <IconButton
          className={classes.burger}
          icon={IconMenu2}
          label={translate('common.menu')}
          onClick={onMenu}
        />
        <div>
          <Link to={paths.helpCentre()} className={classes.back}>
            {translate('common.helpCentre')}
          </Link>
          <h1 className={classes.title}>{translate('searches.title')}</h1>
          <p className={classes.lead}>{translate('searches.lead')}</p>
        </div>
      </header>
      <Section title={translate('searches.gaps')} text={translate('searches.gapsText')} isWide>
        <GapList />
      </Section>
      <Section title={translate('searches.terms')} text={translate('searches.termsText')} isWide>
        <SearchFilters narrowed={narrowed} outcome={outcome} />
        <SummaryStrip narrowed={narrowed} />
        <TermTable narrowed={narrowed} outcome={outcome} />
      </Section>
      <Section title={translate('searches.synonyms')} text={translate('searches.synonymsText')} isWide>
        <SynonymList />
      </Section>
    </main>
  )
}
