import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCalendarTime, IconCheck, IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { Article } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import { exactTime } from '../../../lib/time.ts'
import type { ArticleText } from '../queries.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import classes from './text.module.css'
import { useTextActions } from './use-text-actions.ts'
import type { useTextSaving } from './use-text-saving.ts'
import { WordsDialog } from './words-dialog.tsx'
import { zoneOf } from './zone-of.ts'

type ReviewBannerProps = { article: Article; text: ArticleText; saving: ReturnType<typeof useTextSaving> }

/** What colleagues said of a text, and what is planned for it. */
export function ReviewBanner(props: ReviewBannerProps) {
  const { text } = props
  return (
    <>
      {text.review === 'asked' && <Asked {...props} />}
      {(text.review === 'returned' || text.review === 'approved') && <Verdict text={text} />}
      {text.publishAt && <Planned {...props} publishAt={text.publishAt} />}
    </>
  )
}

function Asked({ article, text, saving }: ReviewBannerProps) {
  const translate = useTranslate()
  const { member } = useSession()
  const { mayPublish, mayWrite, articlesNeedApproval } = useHelpCentre()
  const actions = useTextActions({ articleId: article.id, textId: text.id }, saving)
  const [isReturning, setIsReturning] = useState(false)
  const isOwnText = text.changedBy?.id === member.id && articlesNeedApproval
  return (
    <section className={classes.banner} data-tone="note" aria-label={translate('articles.review')}>
      <IconMessageQuestion size={20} aria-hidden />
      <div className={classes.words}>
        {translate('articles.asksForReview', { name: text.reviewedBy?.name ?? '' })}
        {text.reviewNote && <span className={classes.said}>{text.reviewNote}</span>}
      </div>
      {mayPublish && !isOwnText && (
        <>
          <Button
            size="xs"
            leftSection={<IconCheck size={15} />}
            loading={actions.isBusy}
            onClick={() =>
              void actions.review('approved', '', translate('articles.approvedDone')).catch(() => undefined)
            }
          >
            {translate('articles.approve')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setIsReturning(true)}>
            {translate('articles.return')}
          </Button>
        </>
      )}
      {mayWrite && (
        <Button size="xs" variant="subtle" onClick={actions.withdraw}>
          {translate('articles.withdraw')}
        </Button>
      )}
      {isReturning && (
        <WordsDialog
          title={translate('articles.return')}
          label={translate('articles.returnNote')}
          submit={translate('articles.return')}
          isRequired
          onSay={(note) => actions.review('returned', note, translate('articles.returnedDone'))}
          onClose={() => setIsReturning(false)}
        />
      )}
    </section>
  )
}

function Verdict({ text }: { text: ArticleText }) {
  const translate = useTranslate()
  const isApproved = text.review === 'approved'
  const Icon = isApproved ? IconCheck : IconArrowBackUp
  const name = text.reviewedBy?.name ?? ''
  return (
    <section
      className={classes.banner}
      data-tone={isApproved ? 'good' : 'danger'}
      aria-label={translate('articles.review')}
    >
      <Icon size={20} aria-hidden />
      <div className={classes.words}>
        {translate(isApproved ? 'articles.approvedBy' : 'articles.returnedBy', { name })}
        {text.reviewNote && <span className={classes.said}>{text.reviewNote}</span>}
      </div>
    </section>
  )
}

function Planned({ article, text, saving, publishAt }: ReviewBannerProps & { publishAt: string }) {
  const translate = useTranslate()
  const locale = useLocale()
  const helpCentre = useHelpCentre()
  const actions = useTextActions({ articleId: article.id, textId: text.id }, saving)
  const at = exactTime(new Date(publishAt), locale, zoneOf(helpCentre, text))
  return (
    <section className={classes.banner} aria-label={translate('articles.plan')}>
      <IconCalendarTime size={20} aria-hidden />
      <div className={classes.words}>{translate('articles.becomesPublic', { at })}</div>
      {helpCentre.mayPublish && (
        <Button size="xs" variant="default" loading={actions.isBusy} onClick={actions.unschedule}>
          {translate('articles.unplan')}
        </Button>
      )}
    </section>
  )
}
