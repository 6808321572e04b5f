import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

type SectionProps = {
  title: string
  text?: ReactNode
  /** For tables and editors that need the whole width: the words stand above. */
  isWide?: boolean
  id?: string
  children: ReactNode
}

/** A group of fields with what they are about beside them. */
export function Section({ title, text, isWide = false, id, children }: SectionProps) {
  const titleId = useId()
  return (
    <section className={classes.section} data-wide={isWide || undefined} aria-labelledby={titleId} id={id}>
      <div>
        <h2 className={classes.title} id={titleId}>
          {title}
        </h2>
        {text && <div className={classes.text}>{text}</div>}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  )
}
