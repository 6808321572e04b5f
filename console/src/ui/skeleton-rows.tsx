import { Skeleton } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './row-list.module.css'

const widths = ['44%', '58%', '36%', '52%', '40%', '61%', '47%', '33%'] as const

/** The shape of a list that is on its way. */
export function SkeletonRows() {
  const translate = useTranslate()
  return (
    <div className={classes.list} role="status" aria-label={translate('common.loading')}>
      {widths.map((width) => (
        <div className={classes.row} key={width}>
          <div className={classes.words}>
            <Skeleton height={12} width={width} />
            <Skeleton height={10} width="22%" mt={8} />
          </div>
        </div>
      ))}
    </div>
  )
}
