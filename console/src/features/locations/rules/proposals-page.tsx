import { IconChecklist } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { useFieldWords } from '../history/field-words.ts'
import classes from '../history/history.module.css'
import { OpenChange } from '../history/open-change.tsx'
import {
  decidedChangesOptions,
  expiringOptions,
  type LocationChange,
  openChangesOptions,
} from '../history/queries.ts'

/** What waits for head office: proposals of all places, plans ahead, and what is to be renewed. */
export function ProposalsPage() {
  const translate = useTranslate()
  const { data: open } = useSuspenseQuery(openChangesOptions())
  const proposed = open.filter(({ state }) => state === 'proposed')
  const planned = open.filter(({ state }) => state === 'planned')
  return (
    <Page title={translate('record.proposals')} lead={translate('record.proposalsLead')}>
      {proposed.length === 0 ? (
        <EmptyState icon={IconChecklist} title={translate('record.noProposals')}>
          {translate('record.noProposalsText')}
        </EmptyState>
      ) : (
        <Changes label={translate('record.proposals')} changes={proposed} />
      )}
      {planned.length > 0 && (
        <Section title={translate('record.plans')} isWide>
          <Changes label={translate('record.plans')} changes={planned} />
        </Section>
      )}
      <Expiring />
      <Decided />
    </Page>
  )
}

function Changes({ label, changes }: { label: string; changes: LocationChange[] }) {
  return (
    <ul className={classes.entries} aria-label={label}>
      {changes.map((change) => (
        <OpenChange key={change.id} change={change} isNamed />
      ))}
    </ul>
  )
}

function Expiring() {
  const translate = useTranslate()
  const locale = useLocale()
  const { data: expiring } = useSuspenseQuery(expiringOptions)
  if (expiring.length === 0) return null
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  })
  return (
    <Section title={translate('record.toRenew')} text={translate('record.toRenewText')} isWide>
      <RowList label={translate('record.toRenew')}>
        {expiring.map(({ id, name, number, location, expiresOn, hasExpired }) => (
          <Row
            key={id}
            to={paths.location(location.id, 'credentials')}
            name={[name, number].filter(Boolean).join(' · ')}
            detail={location.name}
            side={
              <Chip tone={hasExpired ? 'danger' : 'warn'}>
                {translate(hasExpired ? 'record.expiredOn' : 'record.expiresOn', {
                  day: day.format(new Date(`${expiresOn}T00:00:00Z`)),
                })}
              </Chip>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}

function Decided() {
  const translate = useTranslate()
  const words = useFieldWords()
  const { data: decided } = useSuspenseQuery(decidedChangesOptions)
  if (decided.length === 0) return null
  return (
    <Section title={translate('record.decided')} isWide>
      <RowList label={translate('record.decided')}>
        {decided.map(({ id, location, state, fields, decision, failure, createdAt }) => (
          <Row
            key={id}
            to={paths.location(location.id, 'history')}
            name={location.name}
            detail={[fields.map(({ field }) => words.field(field)).join(', '), failure ?? decision?.word]
              .filter(Boolean)
              .join(': ')}
            side={
              <>
                <Chip tone={state === 'applied' ? 'good' : state === 'failed' ? 'danger' : 'plain'}>
                  {translate(`record.state_${state}`)}
                </Chip>
                <TimeAgo at={createdAt} />
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
