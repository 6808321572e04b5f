import { useElementSize } from '@mantine/hooks'
import classes from './chart.module.css'

export type ChartPoint = {
  key: string
  /** Where it stands between the beginning (0) and the end (1). */
  at: number
  value: number
  /** What is told where it is pointed at. */
  says: string
  /** Where the true value lies, as far as it is known. */
  low?: number
  high?: number
  /** Its time runs still, so that it may change: drawn hollow. */
  isRunning?: boolean
}

type Props = {
  /** What it shows, in a sentence, for who does not see it. */
  label: string
  /** Points that belong together; between two runs the line breaks off, as nothing is made up. */
  runs: readonly (readonly ChartPoint[])[]
  /** From below to above. */
  marks: readonly { value: number; name: string }[]
  from: string
  until?: string | undefined
}

const [height, left, bottom, top] = [240, 44, 26, 12]

/** A value over time with how sure it is, drawn as wide as there is room, with letters of the size of the page. */
export function TimeChart({ label, runs, marks, from, until }: Props) {
  const { ref, width: room } = useElementSize()
  const width = Math.max(260, room)
  const [floor, ceiling] = [marks[0]?.value ?? 0, marks.at(-1)?.value ?? 1]
  const x = (at: number) => left + 8 + at * (width - left - 16)
  const y = (value: number) => top + ((ceiling - value) / (ceiling - floor)) * (height - top - bottom)
  const count = runs.reduce((sum, run) => sum + run.length, 0)
  return (
    <div ref={ref} className={classes.room}>
      {room > 0 && (
        <svg width={width} height={height} className={classes.chart} role="img" aria-label={label}>
          {marks.map(({ value, name }) => (
            <g key={value}>
              <line x1={left} x2={width} y1={y(value)} y2={y(value)} className={classes.grid} />
              <text x={left - 8} y={y(value) + 4} textAnchor="end">
                {name}
              </text>
            </g>
          ))}
          {runs.map((run) => (
            <Run key={run[0]?.key} run={run} x={x} y={y} radius={count > 45 ? 2.5 : 4} />
          ))}
          <text x={left} y={height - 4}>
            {from}
          </text>
          {until && (
            <text x={width} y={height - 4} textAnchor="end">
              {until}
            </text>
          )}
        </svg>
      )}
    </div>
  )
}

type Scale = (value: number) => number

function Run({ run, x, y, radius }: { run: readonly ChartPoint[]; x: Scale; y: Scale; radius: number }) {
  const placed = run.map((point) => ({ ...point, cx: x(point.at), cy: y(point.value) }))
  const done = placed.filter(({ isRunning }) => !isRunning)
  const toRunning = placed.slice(Math.max(0, done.length - 1))
  const sure = placed.flatMap(({ key, cx, low, high }) =>
    low === undefined || high === undefined ? [] : [{ key, cx, low: y(low), high: y(high) }],
  )
  const band = [
    ...sure.map(({ cx, high }) => `${cx},${high}`),
    ...sure.toReversed().map(({ cx, low }) => `${cx},${low}`),
  ]
  return (
    <>
      <polygon className={classes.band} points={band.join(' ')} />
      <polyline className={classes.line} points={pathOf(done)} />
      {toRunning.length > 1 && done.length < placed.length && (
        <polyline className={classes.line} strokeDasharray="3 5" points={pathOf(toRunning)} />
      )}
      {sure.map(({ key, cx, low, high }) => (
        <line key={key} x1={cx} x2={cx} y1={low} y2={high} className={classes.whisker} />
      ))}
      {placed.map(({ key, cx, cy, says, isRunning }) => (
        <circle key={key} cx={cx} cy={cy} r={radius} className={isRunning ? classes.running : classes.dot}>
          <title>{says}</title>
        </circle>
      ))}
    </>
  )
}

function pathOf(points: readonly { cx: number; cy: number }[]): string {
  return points.map(({ cx, cy }) => `${cx},${cy}`).join(' ')
}
