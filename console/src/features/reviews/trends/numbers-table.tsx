import { useId } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewsSearch } from '../../../paths.ts'
import { measureNames } from './measures.ts'
import type { Numbers } from './queries.ts'
import { EstimateCell, OpenReviews } from './trend-chart.tsx'
import classes from './trends.module.css'

type Row = Numbers & { key: string; name: string; note?: string | undefined; opens: ReviewsSearch }

const shown = ['stars', 'recommend', 'positive', 'answered'] as const

/** One way to cut the numbers; each opens the reviews it counts. */
export function NumbersTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  const translate = useTranslate()
  const titleId = useId()
  // A column without any data would only take room.
  const columns = shown.filter((measure) => rows.some((row) => row[measure] !== null))
  return (
    <div className={classes.card}>
      <h3 id={titleId}>{title}</h3>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{translate('common.name')}</th>
            <th scope="col">{translate('review-trends.reviews')}</th>
            {columns.map((measure) => (
              <th key={measure} scope="col">
                {translate(measureNames[measure])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, note, opens, ...numbers }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {note && <span className={classes.between}>{note}</span>}
              </th>
              <td>
                <OpenReviews name={name} count={numbers.reviews} search={opens} />
              </td>
              {columns.map((measure) => (
                <EstimateCell key={measure} numbers={numbers} measure={measure} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
