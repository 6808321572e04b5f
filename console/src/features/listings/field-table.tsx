import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { Chip } from '../../ui/chip.tsx'
import classes from './listings.module.css'
import type { DirectoryRecord, FieldAccuracy } from './queries.ts'
import { fieldNames, verdictNames } from './words.ts'

type Accuracy = NonNullable<DirectoryRecord['accuracy']>
type Open = Accuracy['hours']['regular']['drifted'][number]['ours']

type FieldTableProps = { accuracy: Accuracy; actionOf: (field: FieldAccuracy['field']) => ReactNode }

/** Our location and the record, field by field, with what can be done about each. */
export function FieldTable({ accuracy, actionOf }: FieldTableProps) {
  const translate = useTranslate()
  const ours = translate('listings.ours')
  const theirs = translate('listings.theirs')
  return (
    <div className={classes.wide}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{translate('listings.field')}</th>
            <th scope="col">{translate('listings.verdict')}</th>
            <th scope="col">{ours}</th>
            <th scope="col">{theirs}</th>
          </tr>
        </thead>
        <tbody>
          {accuracy.fields.map((field) => (
            <tr key={field.field}>
              <th scope="row">{translate(fieldNames[field.field])}</th>
              <td>
                <Chip tone={verdictNames[field.verdict].tone}>
                  {translate(verdictNames[field.verdict].name)}
                </Chip>{' '}
                {actionOf(field.field)}
              </td>
              <Sides field={field} accuracy={accuracy} ours={ours} theirs={theirs} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type SidesProps = { field: FieldAccuracy; accuracy: Accuracy; ours: string; theirs: string }

function Sides({ field, accuracy: { hours }, ours, theirs }: SidesProps) {
  if (field.field === 'hours' || field.field === 'special_hours') {
    const drift = field.field === 'hours' ? hours.regular : hours.special
    return (
      <td colSpan={2} className={classes.both}>
        <Drift drift={drift} unread={field.theirs} />
      </td>
    )
  }
  return (
    <>
      <td data-label={ours}>{field.ours || <span className={classes.none}>–</span>}</td>
      <td data-label={theirs}>{field.theirs || <span className={classes.none}>–</span>}</td>
    </>
  )
}

const mostShown = 7

function Drift({ drift, unread }: { drift: Accuracy['hours']['regular']; unread: string }) {
  const translate = useTranslate()
  const locale = useLocale()
  const date = new Intl.DateTimeFormat(formattingLocale(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  const { compared, unknown, drifted } = drift
  if (compared + unknown === 0 && !unread) return <span className={classes.none}>–</span>
  return (
    <>
      <Text size="sm">
        {compared === 0
          ? translate('listings.daysUnknown', { count: unknown })
          : translate('listings.daysDrifted', { drifted: drifted.length, compared })}
      </Text>
      {unread && <Text size="sm">{unread}</Text>}
      {alike(drifted, translate('listings.closed'))
        .slice(0, mostShown)
        .map(({ first, more, ours, theirs }) => (
          <Text key={first} size="sm" c="dimmed">
            {translate('listings.dayDrift', { date: date.format(new Date(first)), more, ours, theirs })}
          </Text>
        ))}
    </>
  )
}

/** Days that differ in the same way, told once. */
function alike(drifted: Accuracy['hours']['regular']['drifted'], closed: string) {
  const groups = new Map<string, { first: string; more: number; ours: string; theirs: string }>()
  for (const day of drifted) {
    const [ours, theirs] = [timesOf(day.ours, closed), timesOf(day.theirs, closed)]
    const group = groups.get(`${ours} ${theirs}`)
    if (group) group.more += 1
    else groups.set(`${ours} ${theirs}`, { first: day.date, more: 0, ours, theirs })
  }
  return [...groups.values()]
}

function timesOf(open: Open, closed: string): string {
  if (open === 'unknown') return '?'
  if (open.length === 0) return closed
  return open.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
