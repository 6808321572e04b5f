import { Skeleton } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './thread-skeleton.module.css'

/** The shape of a thread while it is on its way. */
export function ThreadSkeleton() {
  const translate = useTranslate()
  return (
    <div role="status" aria-label={translate('common.loading')} className={classes.thread}>
      {[62, 84, 48].map((width) => (
        <div key={width} className={classes.card}>
          <Skeleton circle height={28} />
          <div className={classes.lines}>
            <Skeleton height={12} width="32%" />
            <Skeleton height={11} width={`${width}%`} />
            <Skeleton height={11} width={`${width - 14}%`} />
          </div>
        </div>
      ))}
    </div>
  )
}
