import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './row-list.module.css'

type RowProps = {
  /** A picture before the words. */
  lead?: ReactNode
  /** The picture is as wide as a few words, so that on a phone it stands above them. */
  isLeadWide?: boolean
  name: ReactNode
  detail?: ReactNode
  /** Facts and buttons at the end. */
  side?: ReactNode
  /** Where the whole row leads. */
  to?: string
  /** For what is no longer in use. */
  isQuiet?: boolean
}

/** Things of one kind, one per row. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  )
}

export function Row(props: RowProps) {
  return (
    <li
      className={classes.row}
      data-linked={props.to !== undefined || undefined}
      data-quiet={props.isQuiet || undefined}
    >
      <RowContent {...props} />
    </li>
  )
}

/** What stands in a row, for lists that place their rows themselves. */
export function RowContent({ lead, isLeadWide = false, name, detail, side, to }: RowProps) {
  return (
    <>
      {isLeadWide ? <div className={classes.wideLead}>{lead}</div> : lead}
      <div className={classes.words}>
        <div className={classes.name}>
          {to ? (
            <Link to={to} className={classes.link}>
              {name}
            </Link>
          ) : (
            name
          )}
        </div>
        {detail && <div className={classes.detail}>{detail}</div>}
      </div>
      {side && <div className={classes.side}>{side}</div>}
      {to && <IconChevronRight size={16} className={classes.arrow} aria-hidden />}
    </>
  )
}
