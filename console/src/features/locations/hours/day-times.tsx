import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { Chip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { HoursFault, HoursFaults } from './draft-faults.ts'
import { type DayDraft, endOf, type IntervalDraft, minutesOf, newInterval } from './hours-draft.ts'
import { TimeField } from './time-field.tsx'
import { timeText } from './time-text.ts'
import classes from './week-editor.module.css'

type DayTimesProps = {
  /** Names the day to those who hear the fields. */
  name: string
  day: DayDraft
  /** Where the day stands in the faults: `week.0`. */
  path: string
  faults: HoursFaults
  /** The times a day that turns open begins with. */
  usual: readonly IntervalDraft[]
  onChange: (day: DayDraft) => void
}

export const faultTexts: Record<HoursFault, MessageKey> = {
  time: 'locations.faultTime',
  tooLong: 'locations.faultTooLong',
  overlap: 'locations.faultOverlap',
  overlapYesterday: 'locations.faultOverlapYesterday',
  noTimes: 'locations.faultNoTimes',
  date: 'locations.faultDate',
  dateOrder: 'locations.faultDateOrder',
  dateOverlap: 'locations.faultDateOverlap',
}

const states = ['open', 'closed', 'unknown'] as const
const stateNames = {
  open: 'locations.dayOpen',
  closed: 'locations.dayClosed',
  unknown: 'locations.dayUnknown',
} as const

/** Whether one is there that day, and if so when. */
export function DayTimes({ name, day, path, faults, usual, onChange }: DayTimesProps) {
  const translate = useTranslate()
  const setState = (state: DayDraft['state']) => {
    const isEmpty = state === 'open' && day.intervals.length === 0
    const begin = usual.length > 0 ? usual.map(({ from, to }) => newInterval(from, to)) : [newInterval()]
    onChange({ state, intervals: isEmpty ? begin : day.intervals })
  }
  return (
    <>
      <SegmentedControl
        className={classes.state}
        data-state={day.state}
        aria-label={translate('locations.stateOf', { day: name })}
        size="xs"
        data={states.map((value) => ({ value, label: translate(stateNames[value]) }))}
        value={day.state}
        onChange={(value) => setState(states.find((state) => state === value) ?? 'unknown')}
      />
      <div className={classes.times}>
        {day.state === 'open' ? (
          <Intervals name={name} day={day} path={path} faults={faults} onChange={onChange} />
        ) : (
          <span className={classes.hint}>
            {translate(day.state === 'closed' ? 'locations.closedHint' : 'locations.unknownHint')}
          </span>
        )}
      </div>
    </>
  )
}

function Intervals({ name, day, path, faults, onChange }: Omit<DayTimesProps, 'usual'>) {
  const translate = useTranslate()
  const set = (intervals: IntervalDraft[]) => onChange({ ...day, intervals })
  const fault = faults[path]
  return (
    <>
      {day.intervals.map((interval, index) => (
        <IntervalLine
          key={interval.key}
          name={name}
          interval={interval}
          fault={faults[`${path}.${index}`]}
          onChange={(next) => set(day.intervals.map((one) => (one.key === interval.key ? next : one)))}
          {...(day.intervals.length > 1 && {
            onRemove: () => set(day.intervals.filter((one) => one.key !== interval.key)),
          })}
        />
      ))}
      {fault && <span className={classes.fault}>{translate(faultTexts[fault])}</span>}
      {day.intervals.length < 12 && endOf(day.intervals[0] ?? newInterval()) !== 'all-day' && (
        <Button
          className={classes.add}
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} />}
          aria-label={translate('locations.addTimesTo', { day: name })}
          onClick={() => set([...day.intervals, nextInterval(day.intervals)])}
        >
          {translate('locations.addTimes')}
        </Button>
      )}
    </>
  )
}

type IntervalLineProps = {
  name: string
  interval: IntervalDraft
  fault: HoursFault | undefined
  onChange: (interval: IntervalDraft) => void
  onRemove?: () => void
}

const endNames = {
  midnight: 'locations.midnight',
  'next-day': 'locations.nextDay',
  'all-day': 'locations.allDay',
} as const

function IntervalLine({ name, interval, fault, onChange, onRemove }: IntervalLineProps) {
  const translate = useTranslate()
  const end = endOf(interval)
  return (
    <div className={classes.interval}>
      <TimeField
        label={translate('locations.opensOn', { day: name })}
        value={interval.from}
        isWrong={fault !== undefined}
        onChange={(from) => onChange({ ...interval, from })}
      />
      <span aria-hidden>–</span>
      <TimeField
        label={translate('locations.closesOn', { day: name })}
        value={interval.to}
        isWrong={fault !== undefined}
        onChange={(to) => onChange({ ...interval, to })}
      />
      {end !== 'same-day' && <Chip tone="accent">{translate(endNames[end])}</Chip>}
      {onRemove && (
        <IconButton
          icon={IconTrash}
          label={translate('locations.removeTimes', { from: interval.from, to: interval.to })}
          onClick={onRemove}
        />
      )}
      {fault && (
        <span className={classes.fault} role="alert">
          {translate(faultTexts[fault])}
        </span>
      )}
    </div>
  )
}

/** A second stretch begins after a break of an hour, and is four hours long where the day allows it. */
function nextInterval(intervals: readonly IntervalDraft[]): IntervalDraft {
  const last = Math.max(0, ...intervals.map((interval) => minutesOf(interval)?.to ?? 0))
  if (last === 0 || last >= 1380) return newInterval('', '')
  return newInterval(timeText(last + 60), timeText(Math.min(last + 300, 1439 - 29)))
}
