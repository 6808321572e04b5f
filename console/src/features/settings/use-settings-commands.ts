import { useNavigate } from '@tanstack/react-router'
import { useCommands } from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { settingsFor } from './settings-entries.ts'

/** Every page of the settings by its name in Cmd-K. */
export function useSettingsCommands(): void {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { permissions } = useSession()
  const entries = settingsFor(permissions).flatMap((group) => group.entries)
  useCommands(
    entries.map(({ page, name, icon }) => ({
      id: `settings-${page}`,
      group: 'go' as const,
      label: translate('settings.goTo', { page: translate(name) }),
      icon,
      run: () => void navigate({ to: paths.settingsPage(page) }),
    })),
  )
}
