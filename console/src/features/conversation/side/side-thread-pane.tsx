import { Drawer, Loader } from '@mantine/core'
import { IconArrowLeft, IconCheck, IconEyeOff, IconRefresh } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { detailOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { ProblemState } from '../../../ui/empty-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Composer } from '../composer/composer.tsx'
import type { Kind } from '../composer/draft.ts'
import { useConversationActions } from '../conversation-actions.ts'
import { useReadMark } from '../read-mark.ts'
import { Thread } from '../thread/thread.tsx'
import classes from './side.module.css'

type SideThreadPaneProps = {
  id: string
  zone: string | undefined
  /** Beside the conversation, or over it where there is no room for both. */
  place: 'beside' | 'over'
  onClose: () => void
}

/** What is said with a third party, beside the conversation it is about. */
export function SideThreadPane({ id, zone, place, onClose }: SideThreadPaneProps) {
  const translate = useTranslate()
  const detail = useQuery(detailOptions(id))
  const content = detail.data ? (
    <SideThread conversation={detail.data} zone={zone} onClose={onClose} />
  ) : detail.isError ? (
    <ProblemState error={detail.error} onRetry={() => void detail.refetch()} />
  ) : (
    <Loader size={18} m="md" />
  )
  if (place === 'over')
    return (
      <Drawer opened onClose={onClose} position="right" size={520} title={translate('sending.sideThread')}>
        <div className={classes.inside}>{content}</div>
      </Drawer>
    )
  return (
    <section className={classes.pane} aria-label={translate('sending.sideThread')}>
      {content}
    </section>
  )
}

type SideThreadProps = { conversation: Conversation; zone: string | undefined; onClose: () => void }

function SideThread({ conversation, zone, onClose }: SideThreadProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const [kind, setKind] = useState<Kind>()
  const actions = useConversationActions(conversation.id, { onLeave: onClose, onClose })
  useReadMark(conversation)
  const mayWrite = permissions.includes('conversations.write')
  const isDone = conversation.status === 'resolved'
  const people = conversation.participants.filter((one) => one.state === 'known')
  return (
    <>
      <header className={classes.head}>
        <IconButton icon={IconArrowLeft} label={translate('sending.closeSide')} onClick={onClose} />
        <div className={classes.titles}>
          <h2 className={classes.title}>{conversation.subject}</h2>
          <p className={classes.people}>{people.map((one) => one.name || one.address).join(', ')}</p>
        </div>
        {mayWrite && (
          <IconButton
            icon={isDone ? IconRefresh : IconCheck}
            label={translate(isDone ? 'sending.reopenSide' : 'sending.endSide')}
            onClick={() => void actions.setStatus(isDone ? 'open' : 'resolved')}
          />
        )}
      </header>
      <p className={classes.notice}>
        <IconEyeOff size={14} aria-hidden />
        {translate('sending.sideHidden')}
      </p>
      <Thread conversationId={conversation.id} zone={zone} onTakenBack={() => setKind('reply')} />
      {mayWrite && (
        <Composer
          conversation={conversation}
          kind={kind}
          isAside
          begun={undefined}
          onBegun={() => undefined}
          onKind={setKind}
          onLeave={() => undefined}
        />
      )}
    </>
  )
}
