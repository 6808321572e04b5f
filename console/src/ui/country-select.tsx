import type { SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { countryChoices } from '../lib/countries.ts'
import { useLocale } from '../lib/i18n.tsx'
import { SearchSelect } from './search-select.tsx'

/** A country by its name, kept as its two letters. */
export function CountrySelect(props: Omit<SelectProps, 'data'>) {
  const locale = useLocale()
  const choices = useMemo(() => countryChoices(locale), [locale])
  return <SearchSelect data={choices} {...props} />
}
