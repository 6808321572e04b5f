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
  return (
    <ConfirmDialog
      isOpen={leaving.status === 'blocked'}
      title={translate('forms.leaveTitle')}
      confirm={translate('forms.leave')}
      cancel={translate('forms.stay')}
      onConfirm={() => leaving.proceed?.()}
      onClose={() => leaving.reset?.()}
    >
      {translate('forms.leaveText')}
    </ConfirmDialog>
  )
}
