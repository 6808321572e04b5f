import { Select, type SelectProps } from '@mantine/core'
import type { FocusEvent, MouseEvent } from 'react'
import { useTranslate } from '../lib/i18n.tsx'

/** One of many, found by typing part of its name. */
export function SearchSelect({ onFocus, ...props }: SelectProps) {
  const translate = useTranslate()
  return (
    <Select
      searchable
      autoComplete="off"
      nothingFoundMessage={translate('common.nothingFound')}
      {...props}
      onClick={selectAll}
      onFocus={(event) => {
        selectAll(event)
        onFocus?.(event)
      }}
    />
  )
}

/** What one types replaces the name that stands there instead of being added to it. */
function selectAll({ currentTarget }: FocusEvent<HTMLInputElement> | MouseEvent<HTMLInputElement>) {
  // A touch puts the cursor only after this has been told of.
  requestAnimationFrame(() => currentTarget.setSelectionRange(0, currentTarget.value.length))
}
