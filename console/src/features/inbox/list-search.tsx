import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './list-header.module.css'

type ListSearchProps = {
  value: string
  /** `isTyping` while more letters may follow. */
  onSearch: (text: string, isTyping: boolean) => void
}

/** Searches all conversations while one types; says, while nothing is typed yet, how to narrow. */
export function ListSearch({ value, onSearch }: ListSearchProps) {
  const translate = useTranslate()
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  const [asked, setAsked] = useState([value])
  if (value !== shown) {
    setShown(value)
    // Not what was typed here, be it some letters ago: a saved search was opened, or it went one step back.
    const isOwn = asked.includes(value)
    if (!isOwn) setText(value)
    setAsked(isOwn ? asked.slice(asked.indexOf(value)) : [value])
  }
  function search(next: string, isTyping: boolean) {
    setAsked((all) => [...all, next])
    onSearch(next, isTyping)
  }
  const searchSoon = useDebouncedCallback((next: string) => {
    if (next !== value && next.length !== 1) search(next, true)
  }, pauseMs)
  function clear() {
    searchSoon.cancel()
    setText('')
    search('', false)
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      searchSoon.cancel()
      search(text.trim(), false)
    }
    if (event.key !== 'Escape') return
    if (text) clear()
    else event.currentTarget.blur()
  }
  const hint = useId()
  return (
    <div className={classes.searching}>
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
          onChange={(event) => {
            setText(event.currentTarget.value)
            searchSoon(event.currentTarget.value.trim())
          }}
          onKeyDown={onKeyDown}
        />
        {value && (
          <button type="button" aria-label={translate('common.clear')} onClick={clear}>
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

// Long enough for the next letter of who types quickly.
const pauseMs = 220

// As the server reads them, in every language alike.
const searchFilters = ['from:', 'location:', 'tag:', 'is:unread', 'has:attachment', 'after:7d', '"…"']
