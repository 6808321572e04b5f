import { Button, Loader, SegmentedControl } from '@mantine/core'
import { IconCalendarPlus, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { formattingLocale } from '../../../lib/locales.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { holidaysOptions } from '../queries.ts'
import type { HolidayProposal, Location } from '../shapes.ts'
import classes from './dated-editor.module.css'
import { type DatedDraft, newKey } from './hours-draft.ts'

type HolidayProposalsProps = {
  location: Location
  dated: DatedDraft[]
  /** Today where the place is. */
  today: string
  onAdd: (dated: DatedDraft[]) => void
}

/** The public holidays to come; a person confirms what they mean here, one by one or all at once. */
export function HolidayProposals({ location, dated, today, onAdd }: HolidayProposalsProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const holidays = useQuery({ ...holidaysOptions(location.id, year), enabled: location.country !== '' })
  if (location.country === '')
    return <p className={classes.empty}>{translate('locations.holidaysNoCountry')}</p>
  const coming = (holidays.data ?? []).filter(({ date, observedOn }) => (observedOn ?? date) >= today)
  const isCovered = ({ date }: HolidayProposal) =>
    dated.some(({ from, to }) => from !== '' && from <= date && date <= (to || from))
  const open = coming.filter((holiday) => !isCovered(holiday))
  return (
    <>
      <div className={classes.buttons}>
        <SegmentedControl
          size="xs"
          aria-label={translate('locations.year')}
          data={[thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
        />
        {open.length > 1 && (
          <Button
            size="xs"
            variant="light"
            leftSection={<IconCalendarPlus size={14} />}
            onClick={() => onAdd(open.map(closedOn))}
          >
            {translate('locations.closeAllHolidays', { count: open.length })}
          </Button>
        )}
      </div>
      {holidays.isLoading && <Loader size="sm" aria-label={translate('common.loading')} />}
      {holidays.error && <p className={classes.fault}>{problemText(holidays.error)}</p>}
      {holidays.data && coming.length === 0 && (
        <p className={classes.empty}>{translate('locations.noHolidays', { year })}</p>
      )}
      {coming.length > 0 && (
        <RowList label={translate('locations.holidays')}>
          {coming.map((holiday) => (
            <Holiday
              key={holiday.date}
              holiday={holiday}
              isCovered={isCovered(holiday)}
              onConfirm={() => onAdd([closedOn(holiday)])}
            />
          ))}
        </RowList>
      )}
    </>
  )
}

type HolidayProps = { holiday: HolidayProposal; isCovered: boolean; onConfirm: () => void }

function Holiday({ holiday, isCovered, onConfirm }: HolidayProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const day = (date: string) =>
    new Intl.DateTimeFormat(formattingLocale(locale), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(date))
  const { date, name, observedOn } = holiday
  return (
    <Row
      name={name}
      detail={
        observedOn ? translate('locations.observed', { day: day(date), off: day(observedOn) }) : day(date)
      }
      side={
        isCovered ? (
          <Chip tone="good" icon={IconCheck}>
            {translate('locations.holidayStated')}
          </Chip>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={translate('locations.closeHolidayOf', { name })}
            onClick={onConfirm}
          >
            {translate('locations.closeHoliday')}
          </Button>
        )
      }
    />
  )
}

function closedOn({ date, name }: HolidayProposal): DatedDraft {
  const day = { state: 'closed' as const, intervals: [] }
  return { key: newKey(), from: date, to: date, label: name.slice(0, 80), source: 'holiday', day }
}
