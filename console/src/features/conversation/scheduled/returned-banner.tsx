import { IconCalendarX } from '@tabler/icons-react'
import { useTranslator } from '../../../lib/i18n.tsx'
import classes from '../composer/shared-banner.module.css'

/** Says why an answer that was planned is a draft again. `reason`: a key of the errors. */
export function ReturnedBanner({ reason }: { reason: string }) {
  const { translate, translateNamed } = useTranslator()
  return (
    <p className={classes.banner} data-tone="warn">
      <IconCalendarX size={16} aria-hidden />
      <span>
        {translate('sending.notSent')} {translateNamed(`errors.${reason}`)}
      </span>
    </p>
  )
}
