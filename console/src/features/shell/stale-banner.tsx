import { IconCloudOff } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useStreamState } from '../../lib/live.tsx'
import classes from './stale-banner.module.css'

/** Says when what is shown may be old: never silently out of date. */
export function StaleBanner() {
  const translate = useTranslate()
  const state = useStreamState()
  return (
    <div role="status" className={classes.holder}>
      {state === 'lost' && (
        <p className={classes.banner}>
          <IconCloudOff size={16} aria-hidden />
          {translate('common.connectionLost')}
        </p>
      )}
    </div>
  )
}
