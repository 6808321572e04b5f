import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewsSearch } from '../../../paths.ts'
import { TableCard } from '../../../ui/chart/table-card.tsx'
import { EstimateCell, OpenReviews } from './cells.tsx'
import { measureNames } from './measures.ts'
import type { Numbers } from './queries.ts'
import classes from './trends.module.css'

type Row = Numbers & { key: string; name: string; note?: string | undefined; opens: ReviewsSearch }

const shown = ['stars', 'recommend', 'positive', 'answered'] as const

type Props = {
  title: string
  /** What each row is. */
  of: string
  rows: readonly Row[]
}

/** One way to cut the numbers; each opens the reviews it counts. */
export function NumbersTable({ title, of, rows }: Props) {
  const translate = useTranslate()
  // A column without any data would only take room.
  const measures = shown.filter((measure) => rows.some((row) => row[measure] !== null))
  return (
    <TableCard
      title={title}
      columns={[
        ...[of, translate('review-trends.reviews')],
        ...measures.map((measure) => translate(measureNames[measure])),
      ]}
    >
      {rows.map(({ key, name, note, opens, ...numbers }) => (
        <tr key={key}>
          <th scope="row">
            {name}
            {note && <span className={classes.between}>{note}</span>}
          </th>
          <td>
            <OpenReviews name={name} count={numbers.reviews} search={opens} />
          </td>
          {measures.map((measure) => (
            <EstimateCell key={measure} numbers={numbers} measure={measure} />
          ))}
        </tr>
      ))}
    </TableCard>
  )
}
