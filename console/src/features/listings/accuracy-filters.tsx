import { NativeSelect } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import type { AccuracySearch } from '../../paths.ts'
import classes from './accuracy.module.css'
import { type AccuracyFigures, comparedFields } from './accuracy-queries.ts'
import { fieldNames } from './words.ts'

type Props = {
  search: AccuracySearch
  figures: Pick<AccuracyFigures, 'directories' | 'regions'>
  onChange: (search: AccuracySearch) => void
}

/** What the numbers, or a list of records, are narrowed to. */
export function AccuracyFilters({ search, figures: { directories, regions }, onChange }: Props) {
  const translate = useTranslate()
  const byName = <One extends { name: string }>(all: One[]) =>
    all.toSorted((a, b) => a.name.localeCompare(b.name))
  const all = (label: string) => ({ value: '', label })
  const change = (part: AccuracySearch) => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value)
    onChange(Object.fromEntries(next))
  }
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={translate('listings.directory')}
        value={search.directory ?? ''}
        onChange={(event) => change({ directory: event.currentTarget.value })}
        data={[
          all(translate('listings.allDirectories')),
          ...byName(directories).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={translate('listings.region')}
        value={search.region ?? ''}
        onChange={(event) => change({ region: event.currentTarget.value })}
        data={[
          all(translate('listings.allRegions')),
          ...byName(regions).map(({ id, name }) => ({
            value: id,
            label: name || translate('listings.noRegion'),
          })),
        ]}
      />
      <NativeSelect
        label={translate('listings.field')}
        value={search.field ?? ''}
        onChange={(event) => change({ field: event.currentTarget.value })}
        data={[
          all(translate('listings.allFields')),
          ...comparedFields.map((one) => ({ value: one, label: translate(fieldNames[one]) })),
        ]}
      />
    </div>
  )
}
