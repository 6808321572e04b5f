import {
  IconBell,
  IconBook2,
  IconCalendarUser,
  IconKeyboard,
  IconMapPinCheck,
  IconPencilPlus,
  IconSearch,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCommands } from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { viewEntries } from '../../lib/view-entries.ts'
import { paths, views } from '../../paths.ts'

type Opens = {
  onNotifications: () => void
  onSearch: () => void
  onCompose: () => void
  onKeyboardMap: () => void
}

/** The commands that are there on every page behind the sign-in. */
export function useGoCommands({ onNotifications, onSearch, onCompose, onKeyboardMap }: Opens): void {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { permissions } = useSession()
  const mayWrite = permissions.includes('conversations.write')
  useCommands([
    ...views.map((view) => ({
      id: `go-${view}`,
      group: 'go' as const,
      label: translate('inbox.goTo', { view: translate(viewEntries[view].name) }),
      icon: viewEntries[view].icon,
      ...(viewEntries[view].keys && { keys: viewEntries[view].keys }),
      run: () => void navigate({ to: paths.inbox(view) }),
    })),
    {
      id: 'go-notifications',
      group: 'go',
      label: translate('notifications.title'),
      icon: IconBell,
      keys: 'g n',
      run: onNotifications,
    },
    {
      id: 'go-visits',
      group: 'go',
      label: translate('common.visitsToday'),
      icon: IconCalendarUser,
      run: () => void navigate({ to: paths.visits() }),
    },
    ...(permissions.includes('workload.manage')
      ? [
          {
            id: 'go-workload',
            group: 'go' as const,
            label: translate('routing.workload'),
            icon: IconUsersGroup,
            keys: 'g b',
            run: () => void navigate({ to: paths.workload() }),
          },
        ]
      : []),
    {
      id: 'go-help-centre',
      group: 'go',
      label: translate('common.helpCentre'),
      icon: IconBook2,
      keys: 'g h',
      run: () => void navigate({ to: paths.helpCentre() }),
    },
    ...(permissions.includes('locations.manage')
      ? [
          {
            id: 'go-listings',
            group: 'go' as const,
            label: translate('common.listings'),
            icon: IconMapPinCheck,
            run: () => void navigate({ to: paths.listings() }),
          },
        ]
      : []),
    {
      id: 'go-settings',
      group: 'go',
      label: translate('common.settings'),
      icon: IconSettings,
      keys: 'g c',
      run: () => void navigate({ to: paths.settings() }),
    },
    {
      id: 'search',
      group: 'app',
      label: translate('common.search'),
      icon: IconSearch,
      keys: 'mod+k,/',
      run: onSearch,
    },
    {
      id: 'keyboard-map',
      group: 'app',
      label: translate('common.keyboardMap'),
      icon: IconKeyboard,
      keys: '?',
      run: onKeyboardMap,
    },
    ...(mayWrite
      ? [
          {
            id: 'new-conversation',
            group: 'compose' as const,
            label: translate('inbox.newConversation'),
            icon: IconPencilPlus,
            keys: 'c',
            run: onCompose,
          },
        ]
      : []),
  ])
}
