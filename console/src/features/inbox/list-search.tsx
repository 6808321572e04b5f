import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './list-header.module.css'

/** Searches all conversations; says, while nothing is typed yet, how to narrow. */
export function ListSearch({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const translate = useTranslate()
  const [text, setText] = useState(value)
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') onSearch(text.trim())
    if (event.key !== 'Escape') return
    if (text) {
      setText('')
      onSearch('')
    } else event.currentTarget.blur()
  }
  const hint = useId()
  return (
    <div>
      <label className={classes.search}>
        <IconSearch size={15} aria-hidden />
        <input
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={translate('inbox.searchHere')}
          placeholder={translate('inbox.searchHere')}
          aria-describedby={hint}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {value && (
          <button type="button" aria-label={translate('common.clear')} onClick={() => onSearch('')}>
            <IconX size={15} />
          </button>
        )}
      </label>
      <p id={hint} className={classes.hint}>
        {translate('views.searchHint')}
        {searchFilters.map((one) => (
          <code key={one}>{one}</code>
        ))}
      </p>
    </div>
  )
}

// As the server reads them, in every language alike.
const searchFilters = ['from:', 'location:', 'tag:', 'is:unread', 'has:attachment', 'after:7d', '"…"']
