import { IconChevronRight, IconUserQuestion } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Conversation } from '../../../lib/shapes.ts'
import { strangersIn } from './strangers-in.ts'
import classes from './strangers-line.module.css'

/** Says that strangers wait for a decision while the context, which asks for it, is not shown. */
export function StrangersLine({ conversation, onOpen }: { conversation: Conversation; onOpen: () => void }) {
  const translate = useTranslate()
  const count = strangersIn(conversation).length
  if (count === 0) return null
  return (
    <div className={classes.holder}>
      <button type="button" className={classes.line} onClick={onOpen}>
        <IconUserQuestion size={18} aria-hidden />
        <span className={classes.words}>{translate('inbox.strangersToReview', { count })}</span>
        <IconChevronRight size={16} aria-hidden />
      </button>
    </div>
  )
}
