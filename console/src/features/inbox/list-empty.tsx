import { Button } from '@mantine/core'
import { IconInboxOff, IconMoodSmile } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { InboxFilter } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { paths, type View } from '../../paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SearchEmpty } from './search-empty.tsx'

type Empty = { title: MessageKey; text: MessageKey; next?: View }

const empties: Record<View, Empty> = {
  mine: { title: 'inbox.emptyMine', text: 'inbox.emptyMineText', next: 'unassigned' },
  unassigned: { title: 'inbox.emptyUnassigned', text: 'inbox.emptyUnassignedText', next: 'mine' },
  open: { title: 'inbox.emptyOpen', text: 'inbox.emptyOpenText' },
  waiting: { title: 'inbox.emptyWaiting', text: 'inbox.emptyWaitingText', next: 'open' },
  mentions: { title: 'inbox.emptyMentions', text: 'inbox.emptyMentionsText' },
  snoozed: { title: 'inbox.emptySnoozed', text: 'inbox.emptySnoozedText' },
  resolved: { title: 'inbox.emptyResolved', text: 'inbox.emptyResolvedText', next: 'open' },
  spam: { title: 'inbox.emptySpam', text: 'inbox.emptySpamText' },
  all: { title: 'inbox.emptyAll', text: 'inbox.emptyAllText' },
}

const nextNames: Partial<Record<View, MessageKey>> = {
  unassigned: 'inbox.seeUnassigned',
  mine: 'inbox.seeMine',
  open: 'inbox.seeOpen',
}

/** Why a view is empty and where to go from here. */
export function ListEmpty({ filter }: { filter: InboxFilter }) {
  const translate = useTranslate()
  if (filter.q) return <SearchEmpty filter={filter} q={filter.q} />
  const { title, text, next } = empties[filter.view]
  const nextName = next && nextNames[next]
  return (
    <EmptyState
      icon={filter.view === 'mine' || filter.view === 'unassigned' ? IconMoodSmile : IconInboxOff}
      title={translate(title)}
      action={
        next &&
        nextName && (
          <Button
            variant="default"
            renderRoot={(props) => <Link to={paths.inbox(next)} search={{}} {...props} />}
          >
            {translate(nextName)}
          </Button>
        )
      }
    >
      {translate(text)}
    </EmptyState>
  )
}
