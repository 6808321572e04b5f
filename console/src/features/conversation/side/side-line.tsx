import { Button } from '@mantine/core'
import { IconMessageForward } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { sideThreadsOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Conversation } from '../../../lib/shapes.ts'
import classes from '../composer/shared-banner.module.css'

/** Says where the context is not shown that a third party has answered. */
export function SideLine({
  conversation,
  onOpen,
}: {
  conversation: Conversation
  onOpen: (id: string) => void
}) {
  const translate = useTranslate()
  const { data: threads = [] } = useQuery(sideThreadsOptions(conversation.id))
  const newest = threads.find((thread) => thread.isUnread) ?? threads[0]
  if (!newest) return null
  const hasAnswered = newest.isUnread && newest.lastSender === 'contact'
  const names = newest.people.map((one) => one.name || one.address).join(', ')
  return (
    <p className={classes.banner}>
      <IconMessageForward size={16} aria-hidden />
      <span>{translate(hasAnswered ? 'sending.sideUnread' : 'sending.sideWith', { names })}</span>
      <Button size="compact-xs" variant="default" onClick={() => onOpen(newest.id)}>
        {translate('sending.openSide')}
      </Button>
    </p>
  )
}
