import { Skeleton } from '@mantine/core'
import { IconFileText, IconMail, IconSearch, IconWorld } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { chatVisitorOptions } from '../../../lib/chat-visitor.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ChatVisitor, Conversation } from '../../../lib/shapes.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './context-pane.module.css'

/** Who writes in a chat: still there or not, on which page, what they were asked and looked for. */
export function VisitorSection({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const { data: visitor, isError } = useQuery(chatVisitorOptions(conversation.id))
  if (isError) return null
  return (
    <section className={classes.section} aria-label={translate('visitor.chat')}>
      <h2 className={classes.heading}>{translate('visitor.chat')}</h2>
      {visitor ? <Facts visitor={visitor} /> : <Skeleton height={60} />}
    </section>
  )
}

function Facts({ visitor }: { visitor: ChatVisitor }) {
  const translate = useTranslate()
  const { isHere, page, typed, article, fields, attributes } = visitor
  return (
    <>
      <p className={classes.hours} data-state={isHere ? 'open' : 'closed'}>
        <span className={classes.sentence}>
          {isHere ? (
            translate('visitor.here')
          ) : (
            <>
              {translate('visitor.left')} <TimeAgo at={visitor.lastSeenAt} zone={undefined} />
            </>
          )}
        </span>
      </p>
      {!isHere && <p className={classes.quiet}>{wayOf(visitor, translate)}</p>}
      <ul className={classes.facts}>
        {page && (
          <li className={classes.fact}>
            <IconWorld size={16} aria-label={translate('visitor.page')} />
            <a href={page.url} target="_blank" rel="noopener noreferrer" title={page.url}>
              {page.title || page.url}
            </a>
          </li>
        )}
        {visitor.email && (
          <li className={classes.fact}>
            <IconMail size={16} aria-hidden />
            {visitor.email}
            {!visitor.isVerified && <span className={classes.quiet}>{translate('visitor.unproven')}</span>}
          </li>
        )}
        {typed && (
          <li className={classes.fact}>
            <IconSearch size={16} aria-label={translate('visitor.searched')} />
            {typed}
          </li>
        )}
        {article && (
          <li className={classes.fact}>
            <IconFileText size={16} aria-label={translate('visitor.article')} />
            {article.title}
          </li>
        )}
      </ul>
      <dl className={classes.facts}>
        {[...fields, ...attributes].map(({ name, value }) => (
          <div key={name} className={classes.row}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

// What becomes of an answer while they are away.
function wayOf({ email }: ChatVisitor, translate: ReturnType<typeof useTranslate>): string {
  return email ? translate('visitor.byMail', { email }) : translate('visitor.waits')
}
