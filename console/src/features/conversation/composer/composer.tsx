import { IconArrowBackUp, IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { sharedDraftOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { isPhone } from '../../../lib/is-phone.ts'
import { loadAhead } from '../../../lib/load-ahead.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import classes from './composer.module.css'
import type { BegunAnswer } from './composer-props.ts'
import { draftOptions, type Kind } from './draft.ts'
import { EarlyField } from './early-field.tsx'

const loadForm = () => import('./composer-form.tsx')
// The editor is half of all code: it comes when somebody writes.
const ComposerForm = lazy(() => loadForm().then((module) => ({ default: module.ComposerForm })))

type ComposerProps = {
  conversation: Conversation
  kind: Kind | undefined
  /** What a macro begins to answer. */
  begun: BegunAnswer | undefined
  onBegun: () => void
  onKind: (kind: Kind | undefined) => void
  onLeave: () => void
  /** It stands beside another one, whose keys do not reach it. */
  isAside?: boolean
}

/** Where one answers or keeps a note: a line until one does. */
export function Composer({
  conversation,
  kind: wished,
  begun,
  onBegun,
  onKind,
  onLeave,
  isAside = false,
}: ComposerProps) {
  const translate = useTranslate()
  const isSpoken = isPhone(conversation)
  const kind = isSpoken && wished ? 'note' : wished
  const { data: reply } = useQuery(draftOptions(conversation.id, 'reply'))
  const { data: shared } = useQuery(sharedDraftOptions(conversation.id))
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
            begun={begun}
            onBegun={onBegun}
            onKind={onKind}
            onLeave={onLeave}
          />
        </Suspense>
      </section>
    )
  return (
    <div className={classes.bar}>
      {!isSpoken && (
        <button
          type="button"
          className={classes.open}
          onClick={() => onKind('reply')}
          onFocus={() => loadAhead(loadForm)}
        >
          <IconArrowBackUp size={18} stroke={1.75} />
          <span className={classes.openName}>
            {translate(barName(reply?.html, shared !== null && shared !== undefined))}
          </span>
          {!isAside && <KeyCaps keys="r" />}
        </button>
      )}
      <button type="button" className={classes.open} data-kind="note" onClick={() => onKind('note')}>
        <IconLock size={17} stroke={1.75} />
        <span className={classes.openName}>
          {translate(note?.html ? 'inbox.continueNote' : 'inbox.note')}
        </span>
        {!isAside && <KeyCaps keys="n" />}
      </button>
    </div>
  )
}

function barName(own: string | undefined, isShared: boolean) {
  if (own) return 'inbox.continueReply'
  return isShared ? 'sending.continueShared' : 'inbox.reply'
}
