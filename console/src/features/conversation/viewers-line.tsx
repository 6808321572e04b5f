import { IconEye, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { isChat, visitorTypingOptions } from '../../lib/chat-visitor.ts'
import { conversationKeys } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useNow, useSeconds } from '../../lib/now.ts'
import type { Viewer } from '../../lib/presence.ts'
import { useSession } from '../../lib/session.ts'
import type { Conversation } from '../../lib/shapes.ts'
import classes from './viewers-line.module.css'

const freshMs = 60_000
// A visitor says so every few seconds while they write.
const typingMs = 12_000

/** Which colleagues are here too, so that nobody answers twice. */
export function ViewersLine({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const { member } = useSession()
  const now = useNow()
  const { data: viewers = [] } = useQuery<Viewer[]>({
    queryKey: conversationKeys.viewers(conversation.id),
    // Told by the stream; this is who was here before we looked.
    queryFn: () => conversation.viewers.map((viewer) => ({ ...viewer, heardAt: Date.now() })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const others = viewers.filter(
    ({ memberId, heardAt }) => memberId !== member.id && now.getTime() - heardAt < freshMs,
  )
  const namesOf = (state: string) => others.filter((one) => one.state === state).map(({ name }) => name)
  const typing = [...namesOf('typing'), ...namesOf('noting')]
  const viewing = namesOf('viewing')
  return (
    <div role="status" className={classes.holder}>
      {typing.length > 0 && (
        <span className={classes.line} data-typing>
          <IconPencil size={14} aria-hidden />
          {translate('inbox.typing', { names: typing.join(', '), count: typing.length })}
        </span>
      )}
      {isChat(conversation) && <VisitorTyping conversation={conversation} />}
      {viewing.length > 0 && (
        <span className={classes.line}>
          <IconEye size={14} aria-hidden />
          {translate('inbox.viewing', { names: viewing.join(', '), count: viewing.length })}
        </span>
      )}
    </div>
  )
}

function VisitorTyping({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const now = useSeconds()
  const { data: saidAt = 0 } = useQuery(visitorTypingOptions(conversation.id))
  if (saidAt === 0 || now.getTime() - saidAt > typingMs) return null
  return (
    <span className={classes.line} data-typing>
      <IconPencil size={14} aria-hidden />
      {translate('visitor.typing', { name: conversation.contact.name })}
    </span>
  )
}
