import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { ChartCard } from '../../ui/chart/chart-card.tsx'
import { NumberTable } from '../../ui/chart/table-card.tsx'
import { TimeChart } from '../../ui/chart/time-chart.tsx'
import classes from './accuracy.module.css'
import type { AccuracyFigures } from './accuracy-queries.ts'

type Days = AccuracyFigures['days']

/** How right it was day by day. */
export function Trend({ days }: { days: Days }) {
  const translate = useTranslate()
  const known = days.flatMap(({ day, share }) => (share === null ? [] : [{ day, share }]))
  const isKnown = known.length > 0
  return (
    <ChartCard
      title={translate('common.overTime')}
      chart={
        isKnown ? <Chart days={known} /> : <p className={classes.none}>{translate('listings.noData')}</p>
      }
      table={isKnown && <DayTable days={days} />}
    />
  )
}

function Chart({ days }: { days: readonly { day: string; share: number }[] }) {
  const translate = useTranslate()
  const say = useSayings()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const floor = Math.max(0, Math.floor((Math.min(...days.map(({ share }) => share)) - 5) / 10) * 10)
  const [begins, ends] = [Date.parse(first.day), Date.parse(last.day)]
  return (
    <TimeChart
      label={translate('listings.trendSays', {
        ...{ from: say.date(first.day), first: say.share(first.share) },
        ...{ to: say.date(last.day), last: say.share(last.share) },
      })}
      marks={[floor, (floor + 100) / 2, 100].map((value) => ({ value, name: String(value) }))}
      runs={[
        days.map(({ day, share }) => ({
          ...{ key: day, value: share, says: `${say.date(day)}: ${say.share(share)}` },
          // By the calendar, so that a week without a comparison is as wide as a week.
          at: begins === ends ? 0.5 : (Date.parse(day) - begins) / (ends - begins),
        })),
      ]}
      from={say.date(first.day)}
      until={days.length > 1 ? say.date(last.day) : undefined}
    />
  )
}

function DayTable({ days }: { days: Days }) {
  const translate = useTranslate()
  const say = useSayings()
  return (
    <NumberTable
      columns={[
        translate('listings.day'),
        translate('listings.figureShare'),
        translate('listings.figureCompared'),
        translate('listings.figureNotRight'),
      ]}
    >
      {days.toReversed().map(({ day, share, count, wrong }) => (
        <tr key={day}>
          <th scope="row">{say.date(day)}</th>
          <td>{share === null ? translate('listings.noData') : say.share(share)}</td>
          <td>{say.number(count)}</td>
          <td>{say.number(wrong)}</td>
        </tr>
      ))}
    </NumberTable>
  )
}

function useSayings() {
  const locale = formattingLocale(useLocale())
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    date: (day: string) => date.format(new Date(day)),
    share: (share: number) => `${number.format(share)} %`,
    number: (count: number) => number.format(count),
  }
}
