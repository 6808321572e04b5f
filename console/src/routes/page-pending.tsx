import { Skeleton } from '@mantine/core'
import classes from '../ui/page.module.css'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'

/** The shape of a settings page that is on its way. */
export function PagePending() {
  return (
    <div className={classes.page} aria-busy="true">
      <Skeleton height={26} width={220} />
      <SkeletonRows />
    </div>
  )
}
