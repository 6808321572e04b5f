import { Button } from '@mantine/core'
import { IconHistory, IconRestore } from '@tabler/icons-react'
import { useQueryClient, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Confirmed } from '../../../ui/confirmed.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { LocationFrame } from '../location-frame.tsx'
import { locationKeys, locationOptions } from '../queries.ts'
import { FieldList } from './field-list.tsx'
import classes from './history.module.css'
import { OpenChange } from './open-change.tsx'
import { changesKey, type LocationVersion, openChangesOptions, versionsOptions } from './queries.ts'

/** What is proposed and planned for a location, and everything that was ever changed of it. */
export function LocationHistoryPage() {
  const translate = useTranslate()
  const { locationId: id = '' } = useParams({ strict: false })
  const { data: location } = useSuspenseQuery(locationOptions(id))
  const { data: open } = useSuspenseQuery(openChangesOptions(id))
  const versions = useSuspenseInfiniteQuery(versionsOptions(id))
  const made = versions.data.pages.flatMap(({ items }) => items)
  return (
    <LocationFrame location={location}>
      {open.length > 0 && (
        <Section title={translate('record.ahead')} text={translate('record.aheadText')} isWide>
          <ul className={classes.entries} aria-label={translate('record.ahead')}>
            {open.map((change) => (
              <OpenChange key={change.id} change={change} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={translate('record.history')} text={translate('record.historyText')} isWide>
        {made.length === 0 ? (
          <EmptyState icon={IconHistory} title={translate('record.noHistory')} />
        ) : (
          <ol className={classes.entries} aria-label={translate('record.history')}>
            {made.map((version, index) => (
              <Version key={version.number} locationId={id} version={version} isNewest={index === 0} />
            ))}
          </ol>
        )}
        <MoreButton pages={versions} />
      </Section>
    </LocationFrame>
  )
}

type VersionProps = { locationId: string; version: LocationVersion; isNewest: boolean }

function Version({ locationId, version, isNewest }: VersionProps) {
  const translate = useTranslate()
  const { number, maker, at, reason, fields, approval, restoredNumber } = version
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <div className={classes.who}>
          <strong>{maker.name || translate('record.system')}</strong>
          <TimeAgo at={at} />
          {restoredNumber !== null && <span>{translate('record.wentBack', { number: restoredNumber })}</span>}
          {approval && (
            <span>
              {translate('record.approvedBy', { name: approval.by, word: approval.word || 'none' })}
            </span>
          )}
        </div>
        <div className={classes.buttons}>
          <span className={classes.who}>{translate('record.version', { number })}</span>
          {!isNewest && <Restore locationId={locationId} number={number} />}
        </div>
      </div>
      {reason && <p className={classes.reason}>{reason}</p>}
      <FieldList fields={fields} />
    </li>
  )
}

function Restore({ locationId, number }: { locationId: string; number: number }) {
  const translate = useTranslate()
  const client = useQueryClient()
  async function restore() {
    const params = { path: { id: locationId, number } }
    await answer(api.POST('/api/v1/locations/{id}/versions/{number}/restoration', { params, body: {} }))
    notifyDone(translate('record.restored'))
    await Promise.all([
      client.invalidateQueries({ queryKey: locationKeys.all }),
      client.invalidateQueries({ queryKey: changesKey }),
    ])
  }
  return (
    <Confirmed
      title={translate('record.restoreTitle', { number })}
      text={translate('record.restoreText')}
      action={translate('record.restore')}
      onConfirm={restore}
    >
      {(ask) => (
        <Button variant="default" size="compact-sm" leftSection={<IconRestore size={14} />} onClick={ask}>
          {translate('record.restore')}
        </Button>
      )}
    </Confirmed>
  )
}
