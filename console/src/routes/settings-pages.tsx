import '../ui/mantine-forms.css'
import { Outlet } from '@tanstack/react-router'
import { SettingsLayout } from '../features/settings/settings-layout.tsx'
import { useSettingsCommands } from '../features/settings/use-settings-commands.ts'

export { SettingsIndex } from '../features/settings/settings-index.tsx'

export function SettingsShell() {
  useSettingsCommands()
  return (
    <SettingsLayout>
      <Outlet />
    </SettingsLayout>
  )
}
