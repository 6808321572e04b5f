import { Button, TextInput } from '@mantine/core'
import { IconHistory, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import classes from './dated-editor.module.css'
import { DayTimes, faultTexts } from './day-times.tsx'
import type { HoursFaults } from './draft-faults.ts'
import { type DatedDraft, newKey } from './hours-draft.ts'

type DatedEditorProps = {
  dated: DatedDraft[]
  faults: HoursFaults
  /** Today where the place is, `2026-01-31`. */
  today: string
  onChange: (dated: DatedDraft[]) => void
}

/** Days that are not like the others; what is past is out of the way. */
export function DatedEditor({ dated, faults, today, onChange }: DatedEditorProps) {
  const translate = useTranslate()
  const [isPastShown, setIsPastShown] = useState(false)
  const isPast = ({ from, to }: DatedDraft) => from !== '' && (to || from) < today
  const pastCount = dated.filter(isPast).length
  const add = () =>
    onChange([
      ...dated,
      {
        key: newKey(),
        from: '',
        to: '',
        label: '',
        source: 'person',
        day: { state: 'closed', intervals: [] },
      },
    ])
  const shown = dated
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => isPastShown || !isPast(entry))
  return (
    <>
      {shown.length > 0 ? (
        <div className={classes.list}>
          {shown.map(({ entry, index }) => (
            <DatedEntry
              key={entry.key}
              entry={entry}
              path={`dated.${index}`}
              faults={faults}
              onChange={(next) => onChange(dated.map((one) => (one.key === entry.key ? next : one)))}
              onRemove={() => onChange(dated.filter((one) => one.key !== entry.key))}
            />
          ))}
        </div>
      ) : (
        <p className={classes.empty}>{translate('locations.noDated')}</p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} />} onClick={add}>
          {translate('locations.addDated')}
        </Button>
        {pastCount > 0 && (
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            leftSection={<IconHistory size={14} />}
            aria-expanded={isPastShown}
            onClick={() => setIsPastShown(!isPastShown)}
          >
            {translate(isPastShown ? 'locations.hidePast' : 'locations.showPast', { count: pastCount })}
          </Button>
        )}
      </div>
    </>
  )
}

type DatedEntryProps = {
  entry: DatedDraft
  path: string
  faults: HoursFaults
  onChange: (entry: DatedDraft) => void
  onRemove: () => void
}

function DatedEntry({ entry, path, faults, onChange, onRemove }: DatedEntryProps) {
  const translate = useTranslate()
  const fault = faults[path] === 'noTimes' ? undefined : faults[path]
  const name = entry.label || entry.from || translate('locations.newDated')
  return (
    <fieldset className={classes.entry}>
      <legend className="visually-hidden">{name}</legend>
      <div className={classes.dates}>
        <DateField
          label={translate('locations.firstDay')}
          value={entry.from}
          isWrong={fault !== undefined}
          onChange={(from) => onChange({ ...entry, from, to: entry.to === entry.from ? from : entry.to })}
        />
        <span aria-hidden>–</span>
        <DateField
          label={translate('locations.lastDay')}
          value={entry.to || entry.from}
          earliest={entry.from}
          isWrong={fault !== undefined}
          onChange={(to) => onChange({ ...entry, to })}
        />
      </div>
      <TextInput
        className={classes.label}
        aria-label={translate('locations.datedLabel')}
        placeholder={translate('locations.datedLabelPlaceholder')}
        value={entry.label}
        maxLength={80}
        onChange={(event) => onChange({ ...entry, label: event.currentTarget.value })}
      />
      <div className={classes.remove}>
        <IconButton
          icon={IconTrash}
          label={translate('locations.removeDated', { name })}
          onClick={onRemove}
        />
      </div>
      {fault && (
        <p className={classes.fault} role="alert">
          {translate(faultTexts[fault])}
        </p>
      )}
      <div className={classes.day}>
        <DayTimes
          name={name}
          day={entry.day}
          path={path}
          faults={faults}
          usual={[]}
          onChange={(day) => onChange({ ...entry, day })}
        />
      </div>
    </fieldset>
  )
}

type DateFieldProps = {
  label: string
  value: string
  isWrong: boolean
  earliest?: string
  onChange: (date: string) => void
}

function DateField({ label, value, isWrong, earliest, onChange }: DateFieldProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      className={classes.date}
      value={value}
      error={isWrong}
      {...(earliest && { min: earliest })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
