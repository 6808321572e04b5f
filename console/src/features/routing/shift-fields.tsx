import { Checkbox, Text, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { ZoneSelect } from '../../ui/zone-select.tsx'
import { type Day, days, type ShiftDay, type ShiftDraft } from './shift-draft.ts'
import classes from './shift-fields.module.css'

type ShiftFieldsProps = { value: ShiftDraft; onChange: (draft: ShiftDraft) => void; error?: ReactNode }

/** A plain week: on which days somebody works, from when to when, in their zone. */
export function ShiftFields({ value, onChange, error }: ShiftFieldsProps) {
  const translate = useTranslate()
  const { isPlanned, zone, week } = value
  const change = (day: Day, part: Partial<ShiftDay>) =>
    onChange({ ...value, week: { ...week, [day]: { ...week[day], ...part } } })
  return (
    <>
      <Checkbox
        label={translate('rules.hasShifts')}
        checked={isPlanned}
        onChange={(event) => onChange({ ...value, isPlanned: event.currentTarget.checked })}
      />
      {isPlanned && (
        <>
          <ZoneSelect
            label={translate('rules.zone')}
            value={zone}
            onChange={(next) => next && onChange({ ...value, zone: next })}
            allowDeselect={false}
          />
          <ul className={classes.week} aria-label={translate('rules.shifts')}>
            {days.map((day) => (
              <DayLine key={day} day={day} shift={week[day]} onChange={(part) => change(day, part)} />
            ))}
          </ul>
        </>
      )}
      {error && (
        <Text c="var(--danger)" size="sm" role="alert" data-fault>
          {error}
        </Text>
      )}
    </>
  )
}

type DayLineProps = { day: Day; shift: ShiftDay; onChange: (part: Partial<ShiftDay>) => void }

function DayLine({ day, shift: { isOn, from, to }, onChange }: DayLineProps) {
  const translate = useTranslate()
  const name = translate(`rules.day${day}`)
  return (
    <li className={classes.day}>
      <Checkbox
        label={name}
        checked={isOn}
        onChange={(event) => onChange({ isOn: event.currentTarget.checked })}
      />
      {isOn && (
        <span className={classes.times}>
          <TextInput
            type="time"
            aria-label={translate('rules.shiftFrom', { day: name })}
            value={from}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          –
          <TextInput
            type="time"
            aria-label={translate('rules.shiftTo', { day: name })}
            value={to}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </span>
      )}
    </li>
  )
}
