import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Decision } from './decision.tsx'
import { FieldTable } from './field-table.tsx'
import classes from './listings.module.css'
import { PushField } from './push-field.tsx'
import { type DirectoryRecord, recordOptions } from './queries.ts'
import { doubtsIn, identityNames, stateNames } from './words.ts'

/** One record beside our location: what it is and why, what is wrong there, and a person's word on it. */
export function RecordPage({ id, onMenu }: { id: string; onMenu: () => void }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: record } = useSuspenseQuery(recordOptions(id))
  const { directory, name, locality, accuracy, evidence, state, url } = record
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={name || translate('listings.nameless')}
        lead={[locality, translate(stateNames[state])].filter(Boolean).join(' · ')}
        back={{ to: paths.directory(directory.id), label: directory.name }}
      >
        {accuracy && (
          <Section title={translate('listings.sideBySide')} isWide>
            <FieldTable
              accuracy={accuracy}
              actionOf={(field) => <PushField record={record} field={field} />}
            />
          </Section>
        )}
        <Section title={translate('listings.which')} text={translate('listings.whichText')}>
          <Location record={record} />
          {evidence && <Signs evidence={evidence} />}
          {url && /^https?:/.test(url) && (
            <a href={url} className={classes.link} target="_blank" rel="noreferrer">
              {url}
            </a>
          )}
        </Section>
        {permissions.includes('locations.manage') && (
          <Section title={translate('listings.decide')} text={translate('listings.decideText')}>
            <Decision record={record} />
          </Section>
        )}
      </Page>
    </Frame>
  )
}

function Location({ record: { location, identity, decided } }: { record: DirectoryRecord }) {
  const translate = useTranslate()
  if (!location) return <Text c="dimmed">{translate('listings.noLocation')}</Text>
  return (
    <div>
      <Link to={paths.location(location.id)} className={classes.link}>
        {location.name}
      </Link>
      <Text size="sm" c="dimmed">
        {decided
          ? translate('listings.decidedBy', { name: decided.by || translate('listings.aProgram') })
          : identity !== null && translate('listings.sure', { share: Math.round(identity * 100) })}
      </Text>
    </div>
  )
}

function Signs({ evidence }: { evidence: NonNullable<DirectoryRecord['evidence']> }) {
  const translate = useTranslate()
  const { fields, metres } = evidence
  return (
    <>
      <ul className={classes.signs} aria-label={translate('listings.signs')}>
        {fields.map(({ field, score }) => (
          <li key={field}>
            <Chip tone={score >= 0.8 ? 'good' : score >= 0.4 ? 'warn' : 'danger'}>
              {`${translate(identityNames[field])} ${
                field === 'distance' && metres !== undefined
                  ? translate('listings.metres', { metres: Math.round(metres) })
                  : `${Math.round(score * 100)} %`
              }`}
            </Chip>
          </li>
        ))}
      </ul>
      {doubtsIn(evidence).map((doubt) => (
        <Text key={doubt} size="sm" c="dimmed">
          {translate(doubt)}
        </Text>
      ))}
    </>
  )
}
