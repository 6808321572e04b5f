import { IconUnlink, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { relatedOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Conversation, RelatedConversation } from '../../../lib/shapes.ts'
import { type InboxSearch, isView, paths } from '../../../paths.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import pane from '../context/context-pane.module.css'
import classes from './shape.module.css'
import { useShape } from './use-shape.ts'

/** What a conversation is part of, what its parts are, what it is linked with and what was merged into it. */
export function LinkedSection({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data } = useQuery(relatedOptions(conversation.id))
  const shape = useShape(conversation.id)
  const mayWrite = permissions.includes('conversations.write')
  if (!data) return null
  const { parent, children, links, merges } = data
  if (!parent && children.length + links.length + merges.length === 0) return null
  const remove = (label: string, icon: typeof IconX, run: () => void) =>
    mayWrite && <IconButton icon={icon} label={label} onClick={run} />
  return (
    <section className={pane.section} aria-label={translate('shape.linked')}>
      <h2 className={pane.heading}>{translate('shape.linked')}</h2>
      {parent && (
        <Lines name={translate('shape.partOf')}>
          <Line one={parent}>
            {remove(
              translate('shape.separatePart', { number: conversation.number }),
              IconX,
              () => void shape.setParent(conversation.id, null),
            )}
          </Line>
        </Lines>
      )}
      {children.length > 0 && (
        <Lines name={translate('shape.parts')}>
          {children.map((child) => (
            <Line key={child.id} one={child}>
              {remove(
                translate('shape.separatePart', { number: child.number }),
                IconX,
                () => void shape.setParent(child.id, null),
              )}
            </Line>
          ))}
        </Lines>
      )}
      {links.length > 0 && (
        <Lines name={translate('shape.related')}>
          {links.map((other) => (
            <Line key={other.id} one={other}>
              {remove(
                translate('shape.unlink', { number: other.number }),
                IconX,
                () => void shape.unlink(other),
              )}
            </Line>
          ))}
        </Lines>
      )}
      {merges.length > 0 && (
        <Lines name={translate('shape.mergedHere')}>
          {merges.map(({ id, merged, mergedAt }) => (
            <div key={id} className={classes.line}>
              <div className={classes.plain}>
                <span className={pane.otherSubject}>
                  #{merged.number} {merged.subject || translate('inbox.noSubject')}
                </span>
                <span className={pane.otherFacts}>
                  {merged.contact.name}
                  <TimeAgo at={mergedAt} />
                </span>
              </div>
              {remove(
                translate('shape.unmerge', { number: merged.number }),
                IconUnlink,
                () => void shape.unmerge(conversation.id, id, merged.number),
              )}
            </div>
          ))}
        </Lines>
      )}
    </section>
  )
}

function Lines({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.group}>
      <h3 className={classes.groupName}>{name}</h3>
      {children}
    </div>
  )
}

function Line({ one, children }: { one: RelatedConversation; children: ReactNode }) {
  const translate = useTranslate()
  const params: { view?: string } = useParams({ strict: false })
  const search: InboxSearch = useSearch({ strict: false })
  const view = params.view && isView(params.view) ? params.view : 'open'
  return (
    <div className={classes.line}>
      <Link to={paths.inbox(view, one.id)} search={{ ...search }} className={pane.other}>
        <span className={pane.otherSubject}>
          #{one.number} {one.subject || translate('inbox.noSubject')}
        </span>
        <span className={pane.otherFacts}>
          <StatusMark status={one.status} />
          {one.contact.name}
          <TimeAgo at={one.lastActivityAt} />
        </span>
      </Link>
      {children}
    </div>
  )
}
