import { Button, NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChartLine, IconTable } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths, type ReviewsSearch } from '../../../paths.ts'
import { estimateOf, isShare, type Measure, measureNames, measures } from './measures.ts'
import type { Stretch } from './queries.ts'
import { useSayings } from './sayings.ts'
import classes from './trends.module.css'

const [height, left, bottom, top] = [220, 44, 24, 12]
const widths = { wide: 720, narrow: 330 }

type Props = { stretches: readonly Stretch[]; opens: ReviewsSearch }

/** One measure over time with how sure it is: drawn, and one press away the same as a table. */
export function TrendChart({ stretches, opens }: Props) {
  const translate = useTranslate()
  const [measure, setMeasure] = useState<Measure>('stars')
  const [isTable, setIsTable] = useState(false)
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <h3>{translate('review-trends.overTime')}</h3>
        <div className={classes.choice}>
          <NativeSelect
            size="xs"
            aria-label={translate('review-trends.shown')}
            value={measure}
            onChange={(event) =>
              setMeasure(measures.find((one) => one === event.currentTarget.value) ?? 'stars')
            }
            data={measures.map((value) => ({ value, label: translate(measureNames[value]) }))}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={isTable ? <IconChartLine size={14} /> : <IconTable size={14} />}
            onClick={() => setIsTable(!isTable)}
          >
            {translate(isTable ? 'review-trends.asChart' : 'review-trends.asTable')}
          </Button>
        </div>
      </div>
      {isTable ? (
        <StretchTable stretches={stretches} opens={opens} />
      ) : (
        <Chart stretches={stretches} measure={measure} />
      )}
      <p className={classes.note}>{translate('review-trends.howSure')}</p>
    </div>
  )
}

function Chart({ stretches, measure }: { stretches: readonly Stretch[]; measure: Measure }) {
  const translate = useTranslate()
  const say = useSayings()
  const isPhone = useMediaQuery('(max-width: 820px)', undefined, { getInitialValueInEffect: false })
  const width = isPhone ? widths.narrow : widths.wide
  const [floor, ceiling] = isShare(measure) ? [0, 1] : [1, 5]
  const x = (index: number) => left + 8 + ((index + 0.5) / stretches.length) * (width - left - 16)
  const y = (value: number) => top + ((ceiling - value) / (ceiling - floor)) * (height - top - bottom)
  const points = stretches.flatMap((stretch, index) => {
    const estimate = estimateOf(stretch, measure)
    return estimate ? [{ stretch, index, estimate, at: x(index) }] : []
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return <p className={classes.none}>{translate('review-trends.noData')}</p>
  const label = translate('review-trends.chartSays', {
    what: translate(measureNames[measure]),
    ...{ from: say.day(first.stretch.from), to: say.day(last.stretch.until) },
    first: say.estimate(first.estimate, isShare(measure)),
    last: say.estimate(last.estimate, isShare(measure)),
  })
  // Where there is no data the line breaks off: nothing is made up between.
  const runs = points.reduce<(typeof points)[]>((all, point) => {
    const run = all.at(-1)
    if (run?.at(-1)?.index === point.index - 1) run.push(point)
    else all.push([point])
    return all
  }, [])
  const marks = isShare(measure) ? [0, 0.5, 1] : [1, 2, 3, 4, 5]
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map((value) => (
        <g key={value}>
          <line x1={left} x2={width} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={left - 8} y={y(value) + 4} textAnchor="end">
            {say.value(value, isShare(measure))}
          </text>
        </g>
      ))}
      {runs.map((run) => (
        <g key={run[0]?.index}>
          <polygon
            className={classes.band}
            points={[
              ...run.map(({ at, estimate }) => `${at},${y(estimate.high)}`),
              ...run.toReversed().map(({ at, estimate }) => `${at},${y(estimate.low)}`),
            ].join(' ')}
          />
          <polyline
            className={classes.line}
            points={run.map(({ at, estimate }) => `${at},${y(estimate.value)}`).join(' ')}
          />
        </g>
      ))}
      {points.map(({ stretch, estimate, at }) => (
        <g key={stretch.from}>
          <line x1={at} x2={at} y1={y(estimate.low)} y2={y(estimate.high)} className={classes.whisker} />
          <circle cx={at} cy={y(estimate.value)} r={stretches.length > 40 ? 2.5 : 4} className={classes.dot}>
            <title>{`${say.day(stretch.from)}: ${say.estimate(estimate, isShare(measure))} (${say.between(estimate, isShare(measure))})`}</title>
          </circle>
        </g>
      ))}
      <text x={left} y={height - 4}>
        {say.day(stretches[0]?.from ?? '')}
      </text>
      <text x={width} y={height - 4} textAnchor="end">
        {say.day(stretches.at(-1)?.until ?? '')}
      </text>
    </svg>
  )
}

function StretchTable({ stretches, opens }: Props) {
  const translate = useTranslate()
  const say = useSayings()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{translate('review-trends.when')}</th>
          <th scope="col">{translate('review-trends.reviews')}</th>
          {measures.map((measure) => (
            <th key={measure} scope="col">
              {translate(measureNames[measure])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stretches.toReversed().map((stretch) => (
          <tr key={stretch.from}>
            <th scope="row">{say.day(stretch.from)}</th>
            <td>
              <OpenReviews
                name={say.day(stretch.from)}
                count={stretch.reviews}
                search={{ ...opens, from: stretch.from, until: stretch.until }}
              />
            </td>
            {measures.map((measure) => (
              <EstimateCell key={measure} numbers={stretch} measure={measure} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An estimate and, small, where it lies between and of how many it is. */
export function EstimateCell({
  numbers,
  measure,
}: {
  numbers: Omit<Stretch, 'from' | 'until'>
  measure: Measure
}) {
  const say = useSayings()
  const estimate = estimateOf(numbers, measure)
  return (
    <td>
      {say.estimate(estimate, isShare(measure))}
      {estimate && <span className={classes.between}>{say.between(estimate, isShare(measure))}</span>}
    </td>
  )
}

/** A number that opens the reviews it counts. */
export function OpenReviews({ name, count, search }: { name: string; count: number; search: ReviewsSearch }) {
  const translate = useTranslate()
  const say = useSayings()
  if (count === 0) return <>{say.number(0)}</>
  const asked = Object.fromEntries(Object.entries({ state: 'all', ...search }).filter(([, text]) => text))
  return (
    <Link
      to={paths.reviews()}
      search={asked}
      aria-label={translate('review-trends.openReviews', { name, count })}
    >
      {say.number(count)}
    </Link>
  )
}
