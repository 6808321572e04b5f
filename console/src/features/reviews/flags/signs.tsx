import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import type { ReviewFlag } from './flag-queries.ts'
import { factsOf } from './flag-words.ts'
import classes from './flags.module.css'

/** What stands out, each with the words or numbers it rests on. */
export function Signs({ signs }: { signs: ReviewFlag['signs'] }) {
  const translate = useTranslate()
  if (signs.length === 0) return <p className={classes.quiet}>{translate('review-flags.nothing')}</p>
  return (
    <ul className={classes.signs}>
      {signs.map(({ kind, words, facts }) => (
        <li key={kind} data-quiet={kind === 'no_visit' || undefined}>
          {translate(`review-flags.sign_${kind}`, factsOf(facts))}{' '}
          {words.map((word) => (
            <mark key={word} className={classes.word}>
              {word}
            </mark>
          ))}
          <Others ids={facts.reviewIds ?? []} />
        </li>
      ))}
    </ul>
  )
}

function Others({ ids }: { ids: readonly string[] }) {
  const translate = useTranslate()
  if (ids.length === 0) return null
  return (
    <details>
      <summary>{translate('review-flags.alike')}</summary>
      <span className={classes.others}>
        {ids.map((id, index) => (
          <Anchor key={id} component={Link} to={paths.review(id)} underline="always">
            {translate('review-flags.otherReview', { number: index + 1 })}
          </Anchor>
        ))}
      </span>
    </details>
  )
}
