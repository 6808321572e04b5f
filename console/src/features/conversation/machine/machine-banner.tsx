import { Button, Loader } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from '../composer/shared-banner.module.css'

type MachineBannerProps = {
  isAsking: boolean
  isMachineWritten: boolean
  onCancel: () => void
  onChecked: () => void
}

/** Says that a machine writes, or wrote: its words are nobody's until a person has checked them. */
export function MachineBanner({ isAsking, isMachineWritten, onCancel, onChecked }: MachineBannerProps) {
  const translate = useTranslate()
  return (
    <div role="status">
      {isAsking ? (
        <p className={classes.banner}>
          <Loader size={14} />
          <span>{translate('sending.machineWrites')}</span>
          <Button size="compact-xs" variant="default" onClick={onCancel}>
            {translate('common.cancel')}
          </Button>
        </p>
      ) : (
        isMachineWritten && (
          <p className={classes.banner} data-tone="warn">
            <IconSparkles size={16} aria-hidden />
            <span>{translate('sending.machineWrote')}</span>
            <Button size="compact-xs" variant="default" onClick={onChecked}>
              {translate('sending.checked')}
            </Button>
          </p>
        )
      )}
    </div>
  )
}
