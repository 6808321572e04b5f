import { Skeleton } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './list-skeleton.module.css'

/** The shape of the list while it is on its way. */
export function ListSkeleton({ rows = 8 }: { rows?: number }) {
  const translate = useTranslate()
  return (
    <div role="status" aria-label={translate('common.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={index} className={classes.row}>
          <Skeleton height={13} width={`${38 + ((index * 17) % 26)}%`} />
          <Skeleton height={11} width={`${62 + ((index * 23) % 30)}%`} />
          <Skeleton height={11} width={`${48 + ((index * 29) % 36)}%`} />
        </div>
      ))}
    </div>
  )
}
