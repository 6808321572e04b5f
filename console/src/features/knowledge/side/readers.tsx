import { IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Article } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { votesOptions } from '../queries.ts'
import classes from './side.module.css'

const reasonNames: Record<'not_clear' | 'not_complete' | 'not_true' | 'other', MessageKey> = {
  not_clear: 'articles.notClear',
  not_complete: 'articles.notComplete',
  not_true: 'articles.notTrue',
  other: 'articles.otherReason',
}

/** In how many answers an article was used, and what its readers said of it. */
export function Readers({ article }: { article: Article }) {
  const translate = useTranslate()
  const { id, useCount, lastUsedAt, votes, kind } = article
  const { helpful, notHelpful } = votes
  const said = useQuery({ ...votesOptions(id), enabled: notHelpful > 0 }).data ?? []
  const faults = said.filter(({ isHelpful, reason, words }) => !isHelpful && (reason || words))
  return (
    <section className={classes.section} aria-labelledby="use">
      <h2 className={classes.heading} id="use">
        {translate('articles.use')}
      </h2>
      <p className={classes.fact}>
        {translate('articles.usedIn', { count: useCount })}
        {lastUsedAt && (
          <>
            {' · '}
            <TimeAgo at={lastUsedAt} form="distance" />
          </>
        )}
      </p>
      {kind === 'public' && helpful + notHelpful === 0 && (
        <p className={classes.fact}>{translate('articles.noVotes')}</p>
      )}
      {helpful + notHelpful > 0 && (
        <p className={classes.votes}>
          <span>
            <IconThumbUp size={16} aria-hidden /> {translate('articles.helpful', { count: helpful })}
          </span>
          <span>
            <IconThumbDown size={16} aria-hidden /> {translate('articles.notHelpful', { count: notHelpful })}
          </span>
        </p>
      )}
      {faults.length > 0 && (
        <ul className={classes.faults} aria-label={translate('articles.said')}>
          {faults.map((vote) => (
            <li key={vote.id}>
              {[vote.reason && translate(reasonNames[vote.reason]), vote.words].filter(Boolean).join(': ')}{' '}
              <TimeAgo at={vote.createdAt} className={classes.when} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
