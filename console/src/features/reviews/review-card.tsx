import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import type { ReviewInFull } from '../../lib/reviews.ts'
import { exactTime } from '../../lib/time.ts'
import { Marked } from '../../ui/marked.tsx'
import { RejectedBecause, ReviewStanding } from '../../ui/review-standing.tsx'
import { Stars } from '../../ui/stars.tsx'
import { markDeciding } from './reading/mark-deciding.ts'
import { ReadingChips } from './reading/reading-chips.tsx'
import classes from './reviews.module.css'

/** What a review says, and the answer below it as the platform has it now. */
export function ReviewCard({ review }: { review: ReviewInFull }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { stars, title, text, translation, language, writtenAt, changedAt, reply } = review
  const { sentiment, themes, tone, spam } = review.decidingWords
  const deciding = [...sentiment, ...tone, ...spam, ...Object.values(themes).flat()]
  const said = (words: string) => <Marked passage={markDeciding(words, deciding)} />
  const at = (time: string) => exactTime(new Date(time), locale)
  return (
    <article className={classes.card}>
      <p className={classes.head}>
        <Stars count={stars} />
        <time dateTime={writtenAt} className={classes.quiet}>
          {at(writtenAt)}
        </time>
        {changedAt !== writtenAt && (
          <span className={classes.quiet}>{translate('reviews.changedAt', { at: at(changedAt) })}</span>
        )}
        <ReviewStanding review={review} />
      </p>
      <ReadingChips review={review} />
      <div lang={language ?? undefined}>
        {title && <p className={classes.title}>{said(title)}</p>}
        {text ? (
          <p className={classes.text}>{said(text)}</p>
        ) : (
          <p className={classes.quiet}>{translate('reviews.noWords')}</p>
        )}
      </div>
      {translation && (
        <details>
          <summary>{translate('reviews.translation')}</summary>
          <p className={classes.text}>{translation}</p>
        </details>
      )}
      {reply && (
        <div className={classes.reply}>
          <p className={classes.title}>{translate('reviews.ourAnswer')}</p>
          <p className={classes.text}>{reply.text}</p>
          <RejectedBecause reply={reply} />
          {reply.messageId === null && <p className={classes.quiet}>{translate('reviews.writtenThere')}</p>}
        </div>
      )}
    </article>
  )
}
