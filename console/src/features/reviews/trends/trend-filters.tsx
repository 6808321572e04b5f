import { NativeSelect, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import { useThemeChoices } from '../../../lib/review-words.ts'
import { reviewSourcesOptions } from '../../../lib/reviews.ts'
import type { TrendSearch } from '../../../paths.ts'
import { regionsOptions } from '../../../ui/filter-builder/choices.ts'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { periodOf } from './queries.ts'
import classes from './trends.module.css'

/** What the numbers are narrowed to; part of the address. */
export function TrendFilters({ search, page }: { search: TrendSearch; page: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { data: sources = [] } = useQuery(reviewSourcesOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: regions = [] } = useQuery(regionsOptions)
  const go = (next: TrendSearch) =>
    void navigate({
      to: page,
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, text]) => text)),
      replace: true,
    })
  const themes = useThemeChoices(search.theme)
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={translate('review-trends.period')}
        value={String(periodOf(search))}
        onChange={(event) => go({ period: event.currentTarget.value })}
        data={[
          { value: '30', label: translate('review-trends.period30') },
          { value: '84', label: translate('review-trends.period84') },
          { value: '365', label: translate('review-trends.period365') },
          { value: '1095', label: translate('review-trends.period1095') },
        ]}
      />
      {regions.length > 0 && (
        <NativeSelect
          label={translate('review-trends.region')}
          value={search.region ?? ''}
          onChange={(event) => go({ region: event.currentTarget.value, location: '' })}
          data={[
            { value: '', label: translate('review-trends.allRegions') },
            ...regions.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'none', label: translate('review-trends.noRegion') },
          ]}
        />
      )}
      {locations.length > 1 && (
        <SearchSelect
          label={translate('review-trends.location')}
          placeholder={translate('review-trends.allLocations')}
          clearable
          limit={50}
          data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.location ?? null}
          onChange={(value) => go({ location: value ?? '', region: '' })}
        />
      )}
      {sources.length > 1 && (
        <NativeSelect
          label={translate('review-trends.source')}
          value={search.source ?? ''}
          onChange={(event) => go({ source: event.currentTarget.value })}
          data={[
            { value: '', label: translate('review-trends.allSources') },
            ...sources.map(({ channelId, name }) => ({ value: channelId, label: name })),
          ]}
        />
      )}
      <NativeSelect
        label={translate('review-trends.theme')}
        value={search.theme ?? ''}
        onChange={(event) => go({ theme: event.currentTarget.value })}
        data={[{ value: '', label: translate('review-trends.allThemes') }, ...themes]}
      />
      <Switch
        className={classes.switch ?? ''}
        label={translate('review-trends.withoutSuspects')}
        checked={search.suspects === 'without'}
        onChange={(event) => go({ suspects: event.currentTarget.checked ? 'without' : '' })}
      />
    </div>
  )
}
