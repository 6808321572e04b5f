import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewsSearch } from '../../../paths.ts'
import { ChartCard } from '../../../ui/chart/chart-card.tsx'
import { NumberTable } from '../../../ui/chart/table-card.tsx'
import { type ChartPoint, TimeChart } from '../../../ui/chart/time-chart.tsx'
import { EstimateCell, OpenReviews } from './cells.tsx'
import { estimateOf, isShare, type Measure, measureNames, measures } from './measures.ts'
import type { Stretch } from './queries.ts'
import { useSayings } from './sayings.ts'
import classes from './trends.module.css'

type Props = { stretches: readonly Stretch[]; opens: ReviewsSearch }

/** One measure over time with how sure it is. */
export function TrendChart({ stretches, opens }: Props) {
  const translate = useTranslate()
  const [measure, setMeasure] = useState<Measure>('stars')
  return (
    <ChartCard
      title={translate('common.overTime')}
      chart={<Chart stretches={stretches} measure={measure} />}
      table={<StretchTable stretches={stretches} opens={opens} />}
      choice={
        <NativeSelect
          size="xs"
          aria-label={translate('review-trends.shown')}
          value={measure}
          onChange={(event) =>
            setMeasure(measures.find((one) => one === event.currentTarget.value) ?? 'stars')
          }
          data={measures.map((value) => ({ value, label: translate(measureNames[value]) }))}
        />
      }
    >
      <p className={classes.note}>{translate('review-trends.howSure')}</p>
    </ChartCard>
  )
}

function Chart({ stretches, measure }: { stretches: readonly Stretch[]; measure: Measure }) {
  const translate = useTranslate()
  const say = useSayings()
  const isPart = isShare(measure)
  const known = stretches.flatMap((stretch, index) => {
    const estimate = estimateOf(stretch, measure)
    return estimate ? [{ stretch, index, estimate }] : []
  })
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return <p className={classes.none}>{translate('review-trends.noData')}</p>
  const runs: (ChartPoint & { index: number })[][] = []
  for (const { stretch, index, estimate } of known) {
    const isRunning = index === stretches.length - 1
    const told = `${say.day(stretch.from)}: ${say.estimate(estimate, isPart)} (${say.between(estimate, isPart)})`
    const point = {
      ...{ key: stretch.from, index, at: (index + 0.5) / stretches.length, isRunning },
      ...{ value: estimate.value, low: estimate.low, high: estimate.high },
      says: isRunning ? translate('review-trends.soFar', { told }) : told,
    }
    const run = runs.at(-1)
    if (run?.at(-1)?.index === index - 1) run.push(point)
    else runs.push([point])
  }
  return (
    <TimeChart
      label={translate('review-trends.chartSays', {
        what: translate(measureNames[measure]),
        ...{ from: say.day(first.stretch.from), to: say.day(last.stretch.until) },
        first: say.estimate(first.estimate, isPart),
        last: say.estimate(last.estimate, isPart),
      })}
      runs={runs}
      marks={(isPart ? [0, 0.5, 1] : [1, 2, 3, 4, 5]).map((value) => ({
        value,
        name: say.value(value, isPart),
      }))}
      from={say.day(stretches[0]?.from ?? '')}
      until={say.day(stretches.at(-1)?.until ?? '')}
    />
  )
}

function StretchTable({ stretches, opens }: Props) {
  const translate = useTranslate()
  const say = useSayings()
  const keys = [
    'review-trends.when',
    'review-trends.reviews',
    ...measures.map((one) => measureNames[one]),
  ] as const
  return (
    <NumberTable columns={keys.map((key) => translate(key))}>
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
    </NumberTable>
  )
}
