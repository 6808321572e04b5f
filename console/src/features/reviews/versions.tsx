import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import type { ReviewVersion } from '../../lib/reviews.ts'
import { exactTime } from '../../lib/time.ts'
import { AnswerChip } from '../../ui/review-standing.tsx'
import { Stars } from '../../ui/stars.tsx'
import classes from './reviews.module.css'
import { versionNames } from './words.ts'

/** What was new, the latest first: nothing that was once said is lost. */
export function Versions({ versions }: { versions: readonly ReviewVersion[] }) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <ol className={classes.versions}>
      {versions.map(({ number, kind, stars, title, text, replyText, replyState, changedAt }) => (
        <li key={number} value={number}>
          <p className={classes.head}>
            <span className={classes.title}>{translate(versionNames[kind])}</span>
            <time dateTime={changedAt} className={classes.quiet}>
              {exactTime(new Date(changedAt), locale)}
            </time>
            {kind === 'reply' && replyState && <AnswerChip state={replyState} />}
          </p>
          {kind === 'review' && (
            <>
              <Stars count={stars} />
              <p className={classes.text}>{[title, text].filter(Boolean).join('\n')}</p>
            </>
          )}
          {kind === 'reply' && (
            <p className={classes.text}>{replyText ?? translate('reviews.answerTakenAway')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
