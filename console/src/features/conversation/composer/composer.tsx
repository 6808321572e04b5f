import { IconArrowBackUp, IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { loadAhead } from '../../../lib/load-ahead.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import classes from './composer.module.css'
import { draftOptions, type Kind } from './draft.ts'
import { EarlyField } from './early-field.tsx'

const loadForm = () => import('./composer-form.tsx')
// The editor is half of all code: it comes when somebody writes.
const ComposerForm = lazy(() => loadForm().then((module) => ({ default: module.ComposerForm })))

type ComposerProps = {
  conversation: Conversation
  kind: Kind | undefined
  onKind: (kind: Kind | undefined) => void
  onLeave: () => void
}

/** Where one answers or keeps a note: a line until one does. */
export function Composer({ conversation, kind, onKind, onLeave }: ComposerProps) {
  const translate = useTranslate()
  const { data: reply } = useQuery(draftOptions(conversation.id, 'reply'))
  const early = useRef('')
  const { data: note } = useQuery(draftOptions(conversation.id, 'note'))
  useEffect(() => {
    const idle = setTimeout(() => loadAhead(loadForm), 1_500)
    return () => clearTimeout(idle)
  }, [])
  if (kind)
    return (
      <section className={classes.composer} data-kind={kind} aria-label={translate('inbox.composer')}>
        <Suspense fallback={<EarlyField early={early} />}>
          <ComposerForm
            key={`${conversation.id} ${kind}`}
            conversation={conversation}
            kind={kind}
            early={early}
            onKind={onKind}
            onLeave={onLeave}
          />
        </Suspense>
      </section>
    )
  return (
    <div className={classes.bar}>
      <button
        type="button"
        className={classes.open}
        onClick={() => onKind('reply')}
        onFocus={() => loadAhead(loadForm)}
      >
        <IconArrowBackUp size={18} stroke={1.75} />
        <span className={classes.openName}>
          {translate(reply?.html ? 'inbox.continueReply' : 'inbox.reply')}
        </span>
        <KeyCaps keys="r" />
      </button>
      <button type="button" className={classes.open} data-kind="note" onClick={() => onKind('note')}>
        <IconLock size={17} stroke={1.75} />
        <span className={classes.openName}>
          {translate(note?.html ? 'inbox.continueNote' : 'inbox.note')}
        </span>
        <KeyCaps keys="n" />
      </button>
    </div>
  )
}
