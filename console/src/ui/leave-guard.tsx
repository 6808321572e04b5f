import { useBlocker } from '@tanstack/react-router'
import { useTranslate } from '../lib/i18n.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

/** Asks before a page with unsaved changes is left, by a link, the back button or closing the tab. */
export function LeaveGuard({ isActive }: { isActive: boolean }) {
  const translate = useTranslate()
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isActive && current.pathname !== next.pathname,
    enableBeforeUnload: isActive,
    withResolver: true,
  })
  if (leaving.status !== 'blocked') return null
  return (
    <ConfirmDialog
      title={translate('forms.leaveTitle')}
      text={translate('forms.leaveText')}
      action={translate('forms.leave')}
      cancel={translate('forms.stay')}
      onConfirm={leaving.proceed}
      onCancel={leaving.reset}
    />
  )
}
