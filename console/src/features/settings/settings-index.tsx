import { Navigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import { useNarrow } from '../../ui/use-narrow.ts'

/** `/settings` itself: on a phone the list of pages stands alone, elsewhere the first page is opened. */
export function SettingsIndex() {
  return useNarrow() ? null : <Navigate to={paths.settingsPage('profile')} replace />
}
