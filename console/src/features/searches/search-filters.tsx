import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageName } from '../../lib/languages.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import { locationsOptions } from '../../lib/places.ts'
import { type Narrowed, type Outcome, outcomes, summaryOptions } from '../../lib/searches.ts'
import { paths, type SearchesSearch } from '../../paths.ts'
import { SearchSelect } from '../../ui/search-select.tsx'
import classes from './searches.module.css'

const outcomeNames = {
  zero: 'searches.zero',
  no_click: 'searches.noClick',
  reformulated: 'searches.reformulated',
  clicked: 'searches.clicked',
  contacted: 'searches.contacted',
} as const satisfies Record<Outcome, MessageKey>

/** What the numbers are of; all of it stands in the address. */
export function SearchFilters({ narrowed, outcome }: { narrowed: Narrowed; outcome: Outcome | undefined }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const navigate = useNavigate()
  const search: SearchesSearch = useSearch({ strict: false })
  const locations = useQuery(locationsOptions).data ?? []
  const locales = useQuery(summaryOptions({ days: narrowed.days })).data?.locales ?? []
  const narrow = (changes: SearchesSearch) =>
    void navigate({
      to: paths.searches(),
      search: Object.fromEntries(Object.entries({ ...search, ...changes }).filter(([, value]) => value)),
      replace: true,
    })
  return (
    <search className={classes.filters} aria-label={translate('searches.narrow')}>
      <Select
        aria-label={translate('searches.time')}
        data={['7', '30', '90', '365'].map((value) => ({
          value,
          label: translate('searches.lastDays', { count: Number(value) }),
        }))}
        value={String(narrowed.days)}
        onChange={(days) => narrow({ days: days ?? '' })}
        allowDeselect={false}
      />
      <SearchSelect
        aria-label={translate('searches.language')}
        placeholder={translate('searches.anyLanguage')}
        data={locales.map((value) => ({ value, label: languageName(value, spoken) }))}
        value={narrowed.locale ?? null}
        onChange={(locale) => narrow({ locale: locale ?? '' })}
        clearable
      />
      <SearchSelect
        aria-label={translate('searches.location')}
        placeholder={translate('searches.anyLocation')}
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowed.locationId ?? null}
        onChange={(location) => narrow({ location: location ?? '' })}
        clearable
        limit={100}
      />
      <SearchSelect
        aria-label={translate('searches.outcome')}
        placeholder={translate('searches.anyOutcome')}
        data={outcomes.map((value) => ({ value, label: translate(outcomeNames[value]) }))}
        value={outcome ?? null}
        onChange={(one) => narrow({ outcome: one ?? '' })}
        clearable
      />
    </search>
  )
}
