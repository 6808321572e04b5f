import { useTranslate } from '../../lib/i18n.tsx'
import type { Review } from '../../lib/reviews.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { ReviewStanding } from '../../ui/review-standing.tsx'
import { RowContent } from '../../ui/row-list.tsx'
import { Stars } from '../../ui/stars.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { flagTones } from './flags/flag-words.ts'
import { ReadingChips } from './reading/reading-chips.tsx'
import classes from './reviews.module.css'

/** One review in a list: how many stars, by whom, about which place, and what it says. */
export function ReviewLine({ review, platform }: { review: Review; platform: string }) {
  const translate = useTranslate()
  const { id, stars, title, text, authorName, locationName, writtenAt, flagState: flag } = review
  const words = [title, text].filter(Boolean).join(' · ')
  return (
    <RowContent
      to={paths.review(id)}
      lead={<Stars count={stars} />}
      isLeadWide
      name={authorName || translate('reviews.somebody')}
      detail={
        <>
          {words && <p className={classes.words}>{words}</p>}
          <ReadingChips review={review} isBrief />
          <p className={classes.quiet}>
            {[platform, locationName ?? translate('reviews.noLocation')].filter(Boolean).join(' · ')}
          </p>
        </>
      }
      side={
        <>
          {flag && flag !== 'cleared' && (
            <Chip tone={flagTones[flag]}>{translate(`review-flags.state_${flag}`)}</Chip>
          )}
          <ReviewStanding review={review} />
          <TimeAgo at={writtenAt} className={classes.time} />
        </>
      }
    />
  )
}
