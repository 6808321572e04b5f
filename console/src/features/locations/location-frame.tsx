import { Button, Menu } from '@mantine/core'
import { IconArchive, IconDots, IconInbox } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale, type Locale } from '../../lib/locales.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { locationKeys } from './queries.ts'
import type { Location } from './shapes.ts'
import { StatusChip } from './status.tsx'

/** What stands around every page of one location. */
export function LocationFrame({ location, children }: { location: Location; children: ReactNode }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { permissions } = useSession()
  return (
    <Page
      title={location.name}
      back={{ to: paths.settingsPage('locations'), label: translate('locations.title') }}
      lead={
        <>
          {addressOf(location, locale) || translate('locations.noAddress')}{' '}
          <StatusChip status={location.status} />
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconInbox size={16} />}
            renderRoot={(props) => (
              <Link to={paths.inbox('open')} search={{ location: location.id }} {...props} />
            )}
          >
            {translate('locations.conversations')}
          </Button>
          {permissions.includes('locations.create') && <MoreMenu location={location} />}
        </>
      }
    >
      <TabLinks
        label={location.name}
        tabs={[
          { to: paths.location(location.id), name: translate('locations.tabDetails') },
          { to: paths.location(location.id, 'hours'), name: translate('locations.tabHours') },
        ]}
      />
      {children}
    </Page>
  )
}

/** The address on one line, the country by its name. */
function addressOf(location: Location, locale: Locale): string {
  const { street, postcode, locality, administrativeArea, country } = location
  const names = new Intl.DisplayNames(formattingLocale(locale), { type: 'region' })
  const town = [postcode, locality].filter(Boolean).join(' ')
  return [street, town, administrativeArea, country && names.of(country)].filter(Boolean).join(', ')
}

function MoreMenu({ location }: { location: Location }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  async function archive() {
    await answer(api.DELETE('/api/v1/locations/{id}', { params: { path: { id: location.id } } }))
    await navigate({ to: paths.settingsPage('locations') })
    await client.invalidateQueries({ queryKey: locationKeys.all })
    notifyDone(translate('locations.archived', { name: location.name }))
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={IconDots} label={translate('common.more')} size="lg" variant="default" />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item color="red" leftSection={<IconArchive size={16} />} onClick={() => setIsAsking(true)}>
            {translate('locations.archive')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && (
        <ConfirmDialog
          title={translate('locations.archiveTitle', { name: location.name })}
          text={translate('locations.archiveText')}
          action={translate('locations.archive')}
          onConfirm={archive}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
