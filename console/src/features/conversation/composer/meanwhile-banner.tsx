import { Button } from '@mantine/core'
import { IconMessageExclamation } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './meanwhile-banner.module.css'

/** Says while one still writes that something new was said: sending would be stopped until it is read. */
export function MeanwhileBanner({ count, onRead }: { count: number; onRead: () => void }) {
  const translate = useTranslate()
  return (
    <div role="status">
      {count > 0 && (
        <p className={classes.banner}>
          <IconMessageExclamation size={16} aria-hidden />
          <span>{translate('inbox.meanwhile', { count })}</span>
          <Button size="compact-xs" variant="default" onClick={onRead}>
            {translate('inbox.haveRead')}
          </Button>
        </p>
      )}
    </div>
  )
}
