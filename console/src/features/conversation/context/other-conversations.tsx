import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Conversation } from '../../../lib/shapes.ts'
import { paths } from '../../../paths.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './context-pane.module.css'

const mostShown = 6

/** What else this customer wrote about. */
export function OtherConversations({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const contactId = conversation.contact.id
  const { data } = useQuery({
    queryKey: ['contacts', contactId, 'conversations'],
    staleTime: 60_000,
    queryFn: ({ signal }) => {
      const query = { view: 'all' as const, contactId, limit: mostShown + 1 }
      return answer(api.GET('/api/v1/conversations', { params: { query }, signal }))
    },
  })
  const others = (data?.items ?? []).filter(({ id }) => id !== conversation.id).slice(0, mostShown)
  if (others.length === 0) return null
  return (
    <section className={classes.section} aria-label={translate('inbox.otherConversations')}>
      <h2 className={classes.heading}>{translate('inbox.otherConversations')}</h2>
      {others.map((row) => (
        <Link
          key={row.id}
          to={paths.inbox('all', row.id)}
          search={{ contact: contactId }}
          className={classes.other}
        >
          <span className={classes.otherSubject}>{row.subject || translate('inbox.noSubject')}</span>
          <span className={classes.otherFacts}>
            <StatusMark status={row.status} />
            <TimeAgo at={row.lastActivityAt} />
          </span>
        </Link>
      ))}
    </section>
  )
}
