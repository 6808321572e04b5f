import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslator } from '../../../lib/i18n.tsx'
import { catalogueOptions, locationSettingsOptions, regionsOptions } from '../queries.ts'
import { allColumns, nameColumn, usualColumns } from './all-columns.ts'
import type { GridColumn } from './columns.ts'
import { gridColumnsOptions } from './queries.ts'

/** Every column of the grid, and which of them this person looks at. */
export function useColumns(languages: readonly string[]) {
  const { translate, locale } = useTranslator()
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
  const { chosen, choose } = useChoice()
  const shown = useMemo(
    () => all.filter(({ key }) => key === nameColumn || chosen.includes(key)),
    [all, chosen],
  )
  return {
    byKey: useMemo(() => new Map(all.map((one): [string, GridColumn] => [one.key, one])), [all]),
    all,
    shown,
    chosen,
    choose,
  }
}

/** Kept for the person, on whatever device they sign in; shown at once. */
function useChoice() {
  const client = useQueryClient()
  const { data } = useSuspenseQuery(gridColumnsOptions)
  const keeping = useMutation({
    // One after the other, so that the last choice is the one that stays.
    scope: { id: 'grid-columns' },
    mutationFn: (columns: readonly string[]) =>
      answer(api.PUT('/api/v1/location-grid', { body: { columns: [...columns] } })),
  })
  return {
    chosen: data.columns ?? usualColumns,
    choose(columns: readonly string[]) {
      client.setQueryData(gridColumnsOptions.queryKey, { columns: [...columns] })
      keeping.mutate(columns)
    },
  }
}
