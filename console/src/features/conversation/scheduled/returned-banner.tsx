import { IconCalendarX } from '@tabler/icons-react'
import { useTranslator } from '../../../lib/i18n.tsx'
import classes from '../composer/shared-banner.module.css'

/** Says why an answer that was planned, or waited for a second person, is a draft again. `reason`: a key of the errors. */
export function ReturnedBanner({ reason }: { reason: string }) {
  const { translate, translateNamed } = useTranslator()
  const isPlanned = !reason.startsWith('approval_')
  return (
    <p className={classes.banner} data-tone="warn">
      <IconCalendarX size={16} aria-hidden />
      <span>
        {translate(isPlanned ? 'sending.notSent' : 'review-answers.cameBack')}{' '}
        {translateNamed(`errors.${reason}`)}
      </span>
    </p>
  )
}
