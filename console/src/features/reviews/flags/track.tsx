import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { exactTime } from '../../../lib/time.ts'
import type { ReviewFlag } from './flag-queries.ts'
import classes from './flags.module.css'

/** What was done about a flag, and what the platform did, in order. */
export function Track({ flag }: { flag: NonNullable<ReviewFlag['flag']> }) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <ol className={classes.track} aria-label={translate('review-flags.track')}>
      {flag.steps.map(({ number, step, on, reference, note, by, at }) => (
        <li key={number}>
          <span className={classes.step}>
            {translate(`review-flags.step_${step}`, { category: translate(categoryName(flag.category)) })}
          </span>
          <span className={classes.quiet}>
            {[
              exactTime(new Date(on ?? at), locale),
              by && translate('review-flags.by', { name: by }),
              reference && translate('review-flags.referenceIs', { reference }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {note && <span className={classes.note}>{note}</span>}
        </li>
      ))}
    </ol>
  )
}

const categories = [
  ...(['extortion', 'spam', 'conflict_of_interest', 'off_topic', 'profanity', 'harassment', 'hate'] as const),
  ...([
    'personal_information',
    'not_helpful',
    'fake',
    'harmful',
    'promotion',
    'wrong_place',
    'offensive',
  ] as const),
  'other',
] as const

/** Our name of a platform's rule; one a later version knows is shown as another one. */
export function categoryName(key: string) {
  return `review-flags.cat_${categories.find((one) => one === key) ?? 'other'}` as const
}
