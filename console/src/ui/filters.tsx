import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './filters.module.css'

type Props = {
  /** What is asked for most; always in sight. */
  children: ReactNode
  /** The others: beside them where there is room, behind a button on a phone. */
  more: ReactNode
  /** How many of the others narrow the list now, so that none is forgotten unseen. */
  chosen: number
}

/** What a list is narrowed by, without filling a phone before the list begins. */
export function Filters({ children, more, chosen }: Props) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const moreId = useId()
  return (
    <div className={classes.filters}>
      {children}
      <Button
        className={classes.button ?? ''}
        variant="default"
        aria-expanded={isOpen}
        aria-controls={moreId}
        leftSection={<IconAdjustmentsHorizontal size={16} />}
        onClick={() => setIsOpen(!isOpen)}
      >
        {chosen > 0 ? translate('common.moreFiltersChosen', { chosen }) : translate('common.moreFilters')}
      </Button>
      <div id={moreId} className={classes.more} data-open={isOpen || undefined}>
        {more}
      </div>
    </div>
  )
}
