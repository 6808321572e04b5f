import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import type { Choice } from './choices.ts'
import classes from './mapping.module.css'

type Value = { value: string; name: string; email: string; count: number }

type ValueTableProps = {
  values: readonly Value[]
  choices: readonly Choice[]
  chosen: Record<string, string>
  /** What stands where nothing is chosen; with it a choice can be taken back. */
  placeholder?: string
  onChoose: (value: string, choice: string | null) => void
}

const shownAtFirst = 12

/** What the other product calls by its own names, and what each becomes here. */
export function ValueTable({ values, choices, chosen, placeholder, onChoose }: ValueTableProps) {
  const translate = useTranslate()
  const [isAll, setIsAll] = useState(false)
  const shown = isAll ? values : values.slice(0, shownAtFirst)
  return (
    <>
      <ul className={classes.values}>
        {shown.map(({ value, name, email, count }) => {
          const called = name || value
          return (
            <li key={value} className={classes.value}>
              <span className={classes.words}>
                <span className={classes.name}>{called}</span>
                <span className={classes.detail}>
                  {[email, translate('imports.conversationsCount', { count })].filter(Boolean).join(' · ')}
                </span>
              </span>
              <SearchSelect
                aria-label={translate('imports.becomes', { name: called })}
                data={[...choices]}
                value={chosen[value] ?? null}
                allowDeselect={placeholder !== undefined}
                clearable={placeholder !== undefined}
                placeholder={placeholder}
                className={classes.choice}
                onChange={(choice) => onChoose(value, choice)}
              />
            </li>
          )
        })}
      </ul>
      {values.length > shown.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setIsAll(true)}
          style={{ alignSelf: 'flex-start' }}
        >
          {translate('imports.showAll', { count: values.length })}
        </Button>
      )}
    </>
  )
}
