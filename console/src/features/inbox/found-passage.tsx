import { IconNote, IconPaperclip, IconUser } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { ConversationListItem } from '../../lib/shapes.ts'
import { Marked } from '../../ui/marked.tsx'
import classes from './conversation-row.module.css'

type Found = NonNullable<ConversationListItem['found']>

/** Where a search found its words: a stretch of a message or note, the name of a file, a person. */
export function FoundPassage({ found }: { found: Found }) {
  const translate = useTranslate()
  const place = placeOf(found)
  return (
    <>
      {place && <place.Icon size={13} className={classes.mark} aria-label={translate(place.name)} />}
      <span className={classes.text}>
        <Marked passage={found.passage} />
      </span>
    </>
  )
}

function placeOf({ place, kind }: Found) {
  if (place === 'file') return { Icon: IconPaperclip, name: 'views.foundInFile' } as const
  if (place === 'people') return { Icon: IconUser, name: 'views.foundInPeople' } as const
  return kind === 'note' ? ({ Icon: IconNote, name: 'views.foundInNote' } as const) : undefined
}
