import { useMediaQuery } from '@mantine/hooks'
import { Navigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

/** `/settings` itself: on a phone the list of pages stands alone, elsewhere the first page is opened. */
export function SettingsIndex() {
  const isPhone = useMediaQuery('(max-width: 820px)', undefined, { getInitialValueInEffect: false })
  return isPhone ? null : <Navigate to={paths.settingsPage('profile')} replace />
}
