import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslator } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import { keepSetting, readSetting } from '../../../lib/settings.ts'
import { catalogueOptions, locationSettingsOptions, regionsOptions } from '../queries.ts'
import { allColumns, nameColumn, usualColumns } from './all-columns.ts'
import type { GridColumn } from './columns.ts'

/** Every column of the grid, and which of them this person looks at. */
export function useColumns(languages: readonly string[]) {
  const { translate, locale } = useTranslator()
  const { member } = useSession()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  const { data: catalogue } = useSuspenseQuery(catalogueOptions())
  const { data: settings } = useSuspenseQuery(locationSettingsOptions)
  const spoken = languages.toSorted().join(' ')
  const all = useMemo(
    () =>
      allColumns({
        ...{ translate, locale, regions, catalogue },
        customFields: settings.locationCustomFields,
        languages: spoken.split(' ').filter(Boolean),
      }),
    [translate, locale, regions, catalogue, settings, spoken],
  )
  const [chosen, setChosen] = useState(() => chosenBy(member.id) ?? usualColumns)
  const shown = useMemo(
    () => all.filter(({ key }) => key === nameColumn || chosen.includes(key)),
    [all, chosen],
  )
  return {
    byKey: useMemo(() => new Map(all.map((one): [string, GridColumn] => [one.key, one])), [all]),
    all,
    shown,
    choose(keys: readonly string[]) {
      setChosen(keys)
      keepSetting(settingOf(member.id), keys.join(' '))
    },
  }
}

function chosenBy(memberId: string): readonly string[] | undefined {
  return readSetting(settingOf(memberId))?.split(' ').filter(Boolean)
}

function settingOf(memberId: string) {
  return `grid-columns.${memberId}` as const
}
