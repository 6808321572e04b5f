import { Button } from '@mantine/core'
import { IconDownload, IconMapPinCheck } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { AddButton } from '../../ui/add-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { AccuracySection, Stale } from './accuracy-section.tsx'
import classes from './listings.module.css'
import { NewDirectory } from './new-directory.tsx'
import { type Directory, directoriesOptions, isMoving } from './queries.ts'

const formats = {
  csv: 'CSV',
  'google-sheet': 'Google Business Profile',
  geojson: 'GeoJSON',
  json: 'JSON',
} as const

/** The directories that show our locations, with what is wrong there; and our locations as files for them. */
export function ListingsPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: directories } = useSuspenseQuery(directoriesOptions)
  const [isAdding, setIsAdding] = useState(false)
  const add = permissions.includes('locations.manage') && (
    <AddButton label={translate('listings.add')} onClick={() => setIsAdding(true)} />
  )
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={translate('listings.title')}
        lead={translate('listings.lead')}
        actions={directories.length > 0 && add}
      >
        {directories.length === 0 ? (
          <EmptyState icon={IconMapPinCheck} title={translate('listings.none')} action={add}>
            {translate('listings.noneText')}
          </EmptyState>
        ) : (
          <RowList label={translate('listings.title')}>
            {directories.map((directory) => (
              <Row
                key={directory.id}
                to={paths.directory(directory.id)}
                name={directory.name}
                detail={<Summary directory={directory} />}
                side={<Side directory={directory} />}
              />
            ))}
          </RowList>
        )}
        {directories.some(({ found }) => found !== null) && <AccuracySection />}
        <Section title={translate('listings.exports')} text={translate('listings.exportsText')}>
          <div className={classes.buttons}>
            {Object.entries({ ...formats, aggregator: translate('listings.exportAggregator') }).map(
              ([format, name]) => (
                <Button
                  key={format}
                  component="a"
                  href={`/api/v1/location-exports/${format}`}
                  download
                  variant="default"
                  leftSection={<IconDownload size={16} />}
                >
                  {name}
                </Button>
              ),
            )}
          </div>
        </Section>
        <NewDirectory isOpen={isAdding} onClose={() => setIsAdding(false)} />
      </Page>
    </Frame>
  )
}

function Summary({ directory }: { directory: Directory }) {
  const translate = useTranslate()
  const { state, found } = directory
  if (isMoving(directory)) return translate('listings.underWay')
  if (state === 'failed') return translate('listings.failed')
  if (!found) return translate('listings.nothingYet')
  return translate('listings.summary', {
    wrong: found.severities.wrong ?? 0,
    review: found.states.review ?? 0,
    missing: found.missing,
  })
}

function Side({ directory: { found, isStale, readAt } }: { directory: Directory }) {
  return (
    <>
      {isStale && readAt && <Stale readAt={readAt} />}
      {found && <Score value={found.meanScore} />}
    </>
  )
}

function Score({ value }: { value: number | null }) {
  const translate = useTranslate()
  if (value === null) return null
  return <span className={classes.score}>{translate('listings.right', { share: Math.round(value) })}</span>
}
