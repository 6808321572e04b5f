import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../lib/i18n.tsx'

type SearchFieldProps = {
  label: string
  value: string
  onChange: (text: string) => void
  className?: string | undefined
}

const pauseMs = 200

/** Narrows a list while one types, a moment after the last letter. */
export function SearchField({ label, value, onChange, className }: SearchFieldProps) {
  const translate = useTranslate()
  const [text, setText] = useState(value)
  const tell = useDebouncedCallback(onChange, pauseMs)
  function change(next: string) {
    setText(next)
    tell(next.trim())
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} />}
      rightSection={
        text && (
          <CloseButton size="sm" aria-label={translate('forms.clearSearch')} onClick={() => change('')} />
        )
      }
      className={className}
    />
  )
}
