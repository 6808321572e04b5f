import { Autocomplete } from '@mantine/core'
import { useEffect, useState } from 'react'
import { commonTimes, parseTime, timeText } from './time-text.ts'
import classes from './week-editor.module.css'

type TimeFieldProps = {
  label: string
  value: string
  isWrong: boolean
  onChange: (text: string) => void
  isReadOnly?: boolean
}

/** A time of day: typed in any usual way and tidied when left, or chosen from the half hours. */
export function TimeField({ label, value, isWrong, onChange, isReadOnly = false }: TimeFieldProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  function commit(next: string) {
    const minutes = parseTime(next)
    const tidy = minutes === undefined ? next.trim() : timeText(minutes)
    setText(tidy)
    if (tidy !== value) onChange(tidy)
  }
  return (
    <Autocomplete
      aria-label={label}
      className={classes.time}
      data={timesNear(value)}
      // A whole time typed or chosen before must not hide all the others.
      filter={({ options, search }) => (parseTime(search) === undefined ? options.slice(0, 0) : options)}
      value={text}
      error={isWrong}
      onChange={setText}
      onOptionSubmit={commit}
      onBlur={() => commit(text)}
      maxDropdownHeight={220}
      inputMode="numeric"
      autoComplete="off"
      readOnly={isReadOnly}
      comboboxProps={{ width: 96, position: 'bottom-start' }}
    />
  )
}

/** The half hours, beginning a little before the one that stands there. */
function timesNear(value: string): string[] {
  const minutes = parseTime(value)
  const start = minutes === undefined ? 16 : (Math.floor(minutes / 30) + 46) % 48
  return [...commonTimes.slice(start), ...commonTimes.slice(0, start)]
}
