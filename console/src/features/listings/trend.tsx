import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChartLine, IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import classes from './accuracy.module.css'
import type { AccuracyFigures } from './accuracy-queries.ts'

type Days = AccuracyFigures['days']
type Point = { day: string; share: number; x: number; y: number }

const [height, left, bottom, top] = [200, 44, 24, 12]
const widths = { wide: 720, narrow: 330 }

/** How right it was day by day: drawn, and one press away the same as a table. */
export function Trend({ days }: { days: Days }) {
  const translate = useTranslate()
  const [isTable, setIsTable] = useState(false)
  const known = days.filter(({ share }) => share !== null)
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <h3>{translate('listings.overTime')}</h3>
        {known.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={isTable ? <IconChartLine size={14} /> : <IconTable size={14} />}
            onClick={() => setIsTable(!isTable)}
          >
            {translate(isTable ? 'listings.asChart' : 'listings.asTable')}
          </Button>
        )}
      </div>
      {known.length === 0 && <p className={classes.none}>{translate('listings.noData')}</p>}
      {known.length > 0 && (isTable ? <DayTable days={days} /> : <Chart days={known} />)}
    </div>
  )
}

function Chart({ days }: { days: Days }) {
  const translate = useTranslate()
  const say = useSayings()
  const isPhone = useMediaQuery('(max-width: 820px)', undefined, { getInitialValueInEffect: false })
  const width = isPhone ? widths.narrow : widths.wide
  const lowest = Math.min(...days.map(({ share }) => share ?? 100))
  const floor = Math.max(0, Math.floor((lowest - 5) / 10) * 10)
  const points = laidOut(days, floor, width)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const label = translate('listings.trendSays', {
    ...{ from: say.date(first.day), first: say.share(first.share) },
    ...{ to: say.date(last.day), last: say.share(last.share) },
  })
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[floor, (floor + 100) / 2, 100].map((share) => (
        <g key={share}>
          <line x1={left} x2={width} y1={yOf(share, floor)} y2={yOf(share, floor)} className={classes.grid} />
          <text x={left - 8} y={yOf(share, floor) + 4} textAnchor="end">
            {share}
          </text>
        </g>
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={classes.line} />
      {points.map(({ day, share, x, y }) => (
        <circle key={day} cx={x} cy={y} r={points.length > 45 ? 2 : 4} className={classes.dot}>
          <title>{`${say.date(day)}: ${say.share(share)}`}</title>
        </circle>
      ))}
      <text x={left} y={height - 4}>
        {say.date(first.day)}
      </text>
      {points.length > 1 && (
        <text x={width} y={height - 4} textAnchor="end">
          {say.date(last.day)}
        </text>
      )}
    </svg>
  )
}

// By the calendar, so that a week without a comparison is as wide as a week.
function laidOut(days: Days, floor: number, width: number): Point[] {
  const times = days.map(({ day }) => Date.parse(day))
  const [from = 0, to = 0] = [times[0], times.at(-1)]
  return days.flatMap(({ day, share }, index) => {
    if (share === null) return []
    const part = to === from ? 0.5 : ((times[index] ?? from) - from) / (to - from)
    return [{ day, share, x: left + 6 + part * (width - left - 12), y: yOf(share, floor) }]
  })
}

function yOf(share: number, floor: number): number {
  return top + ((100 - share) / (100 - floor)) * (height - top - bottom)
}

function DayTable({ days }: { days: Days }) {
  const translate = useTranslate()
  const say = useSayings()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{translate('listings.day')}</th>
          <th scope="col">{translate('listings.figureShare')}</th>
          <th scope="col">{translate('listings.figureCompared')}</th>
          <th scope="col">{translate('listings.figureNotRight')}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ day, share, count, wrong }) => (
          <tr key={day}>
            <th scope="row">{say.date(day)}</th>
            <td>{share === null ? translate('listings.noData') : say.share(share)}</td>
            <td>{say.number(count)}</td>
            <td>{say.number(wrong)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
