import { Skeleton } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './row-list.module.css'

/** The shape of a list that is on its way. */
export function SkeletonRows({ count = 5 }: { count?: number }) {
  const translate = useTranslate()
  return (
    <div className={classes.list} role="status" aria-label={translate('forms.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div className={classes.row} key={`row-${index}`}>
          <div className={classes.words}>
            <Skeleton height={12} width={`${34 + ((index * 17) % 30)}%`} />
            <Skeleton height={10} width={`${18 + ((index * 11) % 20)}%`} mt={8} />
          </div>
        </div>
      ))}
    </div>
  )
}
