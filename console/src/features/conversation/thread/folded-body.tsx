import { type ReactNode, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './folded-body.module.css'

/** What the program wrote by itself: its beginning, and the rest for who wants it. */
export function FoldedBody({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className={classes.body} data-folded={!isOpen || undefined}>
        {children}
      </div>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {translate(isOpen ? 'inbox.showLess' : 'inbox.showWhole')}
      </button>
    </>
  )
}
