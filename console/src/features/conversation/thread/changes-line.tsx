import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions, membersOptions } from '../../../lib/places.ts'
import type { TimelineEntry } from '../../../lib/shapes.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { UndoMerge } from '../shape/undo-merge.tsx'
import classes from './changes-line.module.css'
import { mergeOf } from './read-shape.ts'
import { readTimeline } from './read-timeline.ts'

const mostShown = 2
const nameless: Record<string, MessageKey> = { system: 'inbox.bySystem', suggestion: 'routing.suggestionBy' }

/** What was done with the conversation between two messages, a sentence each; many fold into the last. */
export function ChangesLine({
  conversationId,
  entries,
  zone,
}: {
  conversationId: string
  entries: readonly TimelineEntry[]
  zone: string | undefined
}) {
  const translate = useTranslate()
  const nameOf = useNames()
  const [isOpen, setIsOpen] = useState(false)
  const lines = entries.flatMap((entry) => {
    const own = nameless[entry.actor.kind]
    const actor = own ? translate(own) : entry.actor.name
    return readTimeline(entry, nameOf).map(({ key, values }) => ({
      id: `${entry.id} ${key}`,
      at: entry.at,
      mergeId: mergeOf(entry),
      text: translate(key, { actor, ...values }),
    }))
  })
  const isFolded = !isOpen && lines.length > mostShown
  const shown = isFolded ? lines.slice(-1) : lines
  if (shown.length === 0) return null
  return (
    <div className={classes.lines}>
      {isFolded && (
        <button type="button" className={classes.more} onClick={() => setIsOpen(true)}>
          {translate('inbox.earlierChanges', { count: lines.length - 1 })}
        </button>
      )}
      {shown.map(({ id, at, text, mergeId }) => (
        <p key={id} className={classes.line}>
          {text}
          <TimeAgo at={at} zone={zone} className={classes.time} />
          {mergeId && (
            <UndoMerge conversationId={conversationId} mergeId={mergeId} className={classes.undo} />
          )}
        </p>
      ))}
    </div>
  )
}

function useNames() {
  const { data: members = [] } = useQuery(membersOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  return (id: string) =>
    [members, departments, locations].flatMap((list) => list.filter((one) => one.id === id))[0]?.name
}
