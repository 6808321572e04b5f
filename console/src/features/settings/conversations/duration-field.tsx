import { Input, NumberInput, Select } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './duration-field.module.css'
import type { Limits } from './settings-draft.ts'

type DurationFieldProps = {
  label: string
  description: string
  /** In minutes. */
  value?: number | ''
  limits: Limits
  error?: ReactNode
  onChange: (minutes: number | '') => void
}

const minutesPerHour = 60

/** A time in minutes, written in minutes or hours. Another unit says the same time differently. */
export function DurationField({
  label,
  description,
  value = '',
  limits,
  error,
  onChange,
}: DurationFieldProps) {
  const translate = useTranslate()
  const id = useId()
  const isWholeHours = value !== '' && value > minutesPerHour && value % minutesPerHour === 0
  const [unit, setUnit] = useState<'minutes' | 'hours'>(isWholeHours ? 'hours' : 'minutes')
  const size = unit === 'hours' ? minutesPerHour : 1
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error}>
      <div className={classes.pair}>
        <NumberInput
          id={id}
          min={unit === 'hours' ? 0 : limits.min}
          max={limits.max / size}
          decimalScale={unit === 'hours' ? 2 : 0}
          allowNegative={false}
          value={value === '' ? '' : value / size}
          onChange={(next) => onChange(typeof next === 'number' ? Math.round(next * size) : '')}
          error={Boolean(error)}
        />
        <Select
          aria-label={translate('settings.unitOf', { what: label })}
          data={[
            { value: 'minutes', label: translate('settings.minutes') },
            { value: 'hours', label: translate('settings.hours') },
          ]}
          allowDeselect={false}
          value={unit}
          onChange={(next) => setUnit(next === 'hours' ? 'hours' : 'minutes')}
        />
      </div>
    </Input.Wrapper>
  )
}
