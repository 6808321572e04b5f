import { Menu } from '@mantine/core'
import {
  IconDots,
  IconFileDownload,
  IconLanguage,
  IconLock,
  IconRobot,
  IconShieldExclamation,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Message } from '../../../lib/shapes.ts'
import { Chip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { draftingOptions } from '../machine/machine-queries.ts'
import { Translation } from '../machine/translation.tsx'
import { SplitItems } from '../shape/split-items.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { FoldedBody } from './folded-body.tsx'
import { MessageBody } from './message-body.tsx'
import classes from './message-card.module.css'
import { MessageOrigin } from './message-origin.tsx'
import { MessagePeople } from './message-people.tsx'
import { SendingState } from './sending-state.tsx'

type MessageCardProps = {
  message: Message
  zone: string | undefined
  isNewest: boolean
  /** The last of ours that was read. */
  isSeen: boolean
  /** Nothing comes before it. */
  isFirst: boolean
  onTakenBack: () => void
}

/** One message or note. A note can never be taken for a message: own colour, label and lock. */
export function MessageCard({ message, zone, isNewest, isSeen, isFirst, onTakenBack }: MessageCardProps) {
  const translate = useTranslate()
  const { kind, sender } = message
  const name = useAuthorName(message) || sender?.name || sender?.address || translate('inbox.unknownSender')
  const [isTranslated, setIsTranslated] = useState(false)
  const files = message.attachments.filter((file) => !isShownInside(message, file.contentId))
  return (
    <article
      className={classes.card}
      data-kind={kind}
      data-newest={isNewest || undefined}
      aria-label={translate(kind === 'note' ? 'inbox.noteBy' : 'inbox.messageFrom', { name })}
    >
      <header className={classes.head}>
        <PersonAvatar name={name} size={30} />
        <div className={classes.who}>
          <span className={classes.nameLine}>
            <span className={classes.name}>{name}</span>
            <MessageMarks message={message} />
          </span>
          {kind !== 'note' && <MessagePeople message={message} />}
        </div>
        <TimeAgo at={message.sentAt ?? message.createdAt} zone={zone} className={classes.time} />
        <MessageMenu message={message} isFirst={isFirst} onTranslate={() => setIsTranslated(true)} />
      </header>
      <div className={classes.body}>
        {message.origin && <MessageOrigin origin={message.origin} />}
        {message.class === 'reply' ? (
          <MessageBody message={message} />
        ) : (
          <FoldedBody>
            <MessageBody message={message} />
          </FoldedBody>
        )}
        {isTranslated && <Translation message={message} onClose={() => setIsTranslated(false)} />}
        {files.length > 0 && <AttachmentList attachments={files} />}
        {kind === 'outgoing' && (
          <SendingState message={message} zone={zone} isSeen={isSeen} onTakenBack={onTakenBack} />
        )}
      </div>
    </article>
  )
}

/** What no person wrote comes from the brand when it went to a customer, from the program when it stayed here. */
function useAuthorName({ kind, author }: Message): string {
  const translate = useTranslate()
  const { account } = useSession()
  if (author.kind !== 'system') return author.name
  return kind === 'note' ? translate('inbox.bySystem') : account.name
}

function MessageMarks({ message }: { message: Message }) {
  const translate = useTranslate()
  return (
    <>
      {message.kind === 'note' && (
        <Chip tone="note" icon={IconLock}>
          {translate('inbox.noteLabel')}
        </Chip>
      )}
      {message.automatic && (
        <Chip icon={IconRobot} title={translate('inbox.automaticHint')}>
          {translate('inbox.automatic')}
        </Chip>
      )}
      {message.class !== 'reply' && (
        <Chip icon={IconRobot}>
          {translate(message.class === 'acknowledgement' ? 'inbox.acknowledgement' : 'inbox.notice')}
        </Chip>
      )}
      {message.authentication?.isFailed && (
        <Chip tone="danger" icon={IconShieldExclamation} title={translate('inbox.unprovenSenderHint')}>
          {translate('inbox.unprovenSender')}
        </Chip>
      )}
    </>
  )
}

type MessageMenuProps = { message: Message; isFirst: boolean; onTranslate: () => void }

function MessageMenu({ message, isFirst, onTranslate }: MessageMenuProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const maySplit = permissions.includes('conversations.write') && !isFirst
  const { data: machine } = useQuery(draftingOptions)
  const mayTranslate =
    machine?.isEnabled && permissions.includes('conversations.write') && message.text !== ''
  if (!message.hasSource && !maySplit && !mayTranslate) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDots} label={translate('inbox.messageMenu')} size="sm" />
      </Menu.Target>
      <Menu.Dropdown>
        {mayTranslate && (
          <Menu.Item leftSection={<IconLanguage size={16} />} onClick={onTranslate}>
            {translate('sending.translateForMe')}
          </Menu.Item>
        )}
        {maySplit && <SplitItems message={message} />}
        {message.hasSource && (
          <Menu.Item
            component="a"
            href={`/api/v1/conversations/${message.conversationId}/messages/${message.id}/source`}
            download
            leftSection={<IconFileDownload size={16} />}
          >
            {translate('inbox.downloadSource')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function isShownInside({ html }: Message, contentId: string | null): boolean {
  return contentId !== null && (html ?? '').toLowerCase().includes(`cid:${contentId.toLowerCase()}`)
}
