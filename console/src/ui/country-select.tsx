import { Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { countryChoices } from '../lib/countries.ts'
import { useLocale, useTranslate } from '../lib/i18n.tsx'
import { selectAll } from './select-all.ts'

/** A country by its name, kept as its two letters. */
export function CountrySelect(props: Omit<SelectProps, 'data'>) {
  const locale = useLocale()
  const translate = useTranslate()
  const choices = useMemo(() => countryChoices(locale), [locale])
  return (
    <Select
      data={choices}
      searchable
      onClick={selectAll}
      autoComplete="off"
      nothingFoundMessage={translate('common.nothingFound')}
      {...props}
    />
  )
}
