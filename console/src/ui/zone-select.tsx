import type { SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { allZones, zoneLabel, zonesOf } from '../lib/countries.ts'
import { useLocale, useTranslate } from '../lib/i18n.tsx'
import { useNow } from '../lib/now.ts'
import { SearchSelect } from './search-select.tsx'

type ZoneSelectProps = Omit<SelectProps, 'data'> & {
  /** Its zones come first. */
  country?: string | null | undefined
}

/** A time zone, with the time it is there now: a wrong one is seen at once. */
export function ZoneSelect({ country, value, ...props }: ZoneSelectProps) {
  const locale = useLocale()
  const translate = useTranslate()
  const now = useNow()
  const data = useMemo(() => {
    const near = zonesOf(country ?? '')
    // A zone the server knows and this browser does not must still be shown as chosen.
    const rest = [...new Set([...allZones(), 'UTC', ...(value ? [value] : [])])].filter(
      (zone) => !near.includes(zone),
    )
    const choice = (zone: string) => ({ value: zone, label: zoneLabel(zone, now, locale) })
    return near.length === 0
      ? rest.map(choice)
      : [
          { group: translate('forms.zonesHere'), items: near.map(choice) },
          { group: translate('forms.zonesElsewhere'), items: rest.map(choice) },
        ]
  }, [country, value, now, locale, translate])
  return <SearchSelect data={data} value={value ?? null} {...props} />
}
