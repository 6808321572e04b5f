import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import classes from './locations-page.module.css'
import { regionsOptions } from './queries.ts'

type Narrowed = { q: string | undefined; region: string | undefined }

/** Narrows locations by words and region; both stand in the address of the page `to`. */
export function LocationFilterFields({ q, region, to }: Narrowed & { to: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  const show = (search: Narrowed) => void navigate({ to, search: narrowing(search), replace: true })
  return (
    <search className={classes.filter}>
      <SearchField
        label={translate('locations.search')}
        value={q ?? ''}
        onChange={(text) => show({ q: text || undefined, region })}
        className={classes.search}
      />
      {regions.length > 0 && (
        <SearchSelect
          aria-label={translate('locations.region')}
          placeholder={translate('locations.allRegions')}
          data={regions.map(({ id, name }) => ({ value: id, label: name }))}
          value={region ?? null}
          onChange={(value) => show({ q, region: value ?? undefined })}
          clearable
          className={classes.region}
        />
      )}
    </search>
  )
}

/** What narrows locations as an address holds it. */
export function narrowing({ q, region }: Narrowed) {
  return { ...(q && { q }), ...(region && { region }) }
}
