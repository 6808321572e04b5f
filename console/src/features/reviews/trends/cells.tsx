import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths, type ReviewsSearch } from '../../../paths.ts'
import { estimateOf, isShare, type Measure } from './measures.ts'
import type { Numbers } from './queries.ts'
import { useSayings } from './sayings.ts'
import classes from './trends.module.css'

/** An estimate and, small, where it lies between and of how many it is. */
export function EstimateCell({ numbers, measure }: { numbers: Numbers; measure: Measure }) {
  const say = useSayings()
  const translate = useTranslate()
  const estimate = estimateOf(numbers, measure)
  return (
    <td>
      {say.estimate(estimate, isShare(measure))}
      {estimate && (
        <span className={classes.between}>
          <span className={classes.together}>{say.range(estimate, isShare(measure))}</span>{' '}
          <span className={classes.together}>
            {translate('review-trends.ofN', { n: say.number(estimate.n) })}
          </span>
        </span>
      )}
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
