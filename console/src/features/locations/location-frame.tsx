import { Button } from '@mantine/core'
import { IconExternalLink, IconInbox } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale, type Locale } from '../../lib/locales.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { DeleteMenu } from '../../ui/delete-button.tsx'
import { Page } from '../../ui/page.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { useLeaveDeleted } from '../../ui/use-leave-deleted.ts'
import { LockedNotice } from './locked-notice.tsx'
import { OpenNotice } from './open-notice.tsx'
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
          <Button
            variant="default"
            component="a"
            href={location.pageUrl}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconExternalLink size={16} />}
          >
            {translate('locations.lookAtPage')}
          </Button>
          {permissions.includes('locations.create') && <ArchiveMenu location={location} />}
        </>
      }
    >
      <TabLinks
        label={location.name}
        tabs={[
          { to: paths.location(location.id), name: translate('locations.tabDetails') },
          { to: paths.location(location.id, 'hours'), name: translate('locations.tabHours') },
          { to: paths.location(location.id, 'offer'), name: translate('record.tabOffer') },
          { to: paths.location(location.id, 'showcase'), name: translate('record.tabShowcase') },
          { to: paths.location(location.id, 'credentials'), name: translate('record.credentials') },
          { to: paths.location(location.id, 'history'), name: translate('record.history') },
        ]}
      />
      <OpenNotice location={location} />
      <LockedNotice location={location} />
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

function ArchiveMenu({ location }: { location: Location }) {
  const translate = useTranslate()
  const leave = useLeaveDeleted()
  async function archive() {
    await answer(api.DELETE('/api/v1/locations/{id}', { params: { path: { id: location.id } } }))
    await leave({
      to: paths.settingsPage('locations'),
      known: locationKeys.one(location.id),
      list: locationKeys.all,
      done: translate('locations.archived', { name: location.name }),
    })
  }
  return (
    <DeleteMenu
      isArchive
      label={translate('locations.archive')}
      title={translate('locations.archiveTitle', { name: location.name })}
      text={translate('locations.archiveText')}
      action={translate('locations.archive')}
      onConfirm={archive}
    />
  )
}
