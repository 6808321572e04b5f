import { Skeleton } from '@mantine/core'
import { IconBan, IconHash, IconLanguage, IconMail, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { formattingLocale } from '../../../lib/locales.ts'
import type { Contact } from '../../../lib/shapes.ts'
import { Chip } from '../../../ui/chip.tsx'
import { ProblemState } from '../../../ui/empty-state.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { ContactMenu } from './contact-menu.tsx'
import { ContactNotes } from './contact-notes.tsx'
import { contactOptions } from './contact-queries.ts'
import classes from './context-pane.module.css'
import { TakenCalls } from './taken-calls.tsx'

/** Who the customer is. */
export function CustomerSection({ contactId }: { contactId: string }) {
  const translate = useTranslate()
  const contact = useQuery(contactOptions(contactId))
  if (contact.isError) return <ProblemState error={contact.error} onRetry={() => void contact.refetch()} />
  return (
    <section className={classes.section} aria-label={translate('inbox.customer')}>
      <h2 className={classes.heading}>
        {translate('inbox.customer')}
        {contact.data && <ContactMenu contact={contact.data} />}
      </h2>
      {contact.data ? <Person contact={contact.data} /> : <Skeleton height={88} />}
      {contact.data && <TakenCalls contactId={contactId} />}
      {contact.data && <ContactNotes contactId={contactId} />}
    </section>
  )
}

function Person({ contact }: { contact: Contact }) {
  const translate = useTranslate()
  const locale = useLocale()
  const name = contact.name || contact.identities.find(isTelling)?.value || translate('inbox.unknownSender')
  const language = contact.locale && nameOfLanguage(contact.locale, formattingLocale(locale))
  return (
    <>
      <div className={classes.person}>
        <PersonAvatar name={name} size={38} />
        <div>
          <p className={classes.personName}>{name}</p>
          {contact.isBlocked && (
            <Chip tone="danger" icon={IconBan}>
              {translate('inbox.blocked')}
            </Chip>
          )}
        </div>
      </div>
      <ul className={classes.facts}>
        {contact.identities.filter(isTelling).map((identity) => (
          <li key={identity.id} className={classes.fact}>
            <Identity {...identity} />
          </li>
        ))}
        {language && (
          <li className={classes.fact}>
            <IconLanguage size={16} aria-label={translate('common.language')} />
            {language}
          </li>
        )}
      </ul>
    </>
  )
}

// A visitor's chat, the call of a hidden number or a review is no address anybody could use.
function isTelling({ kind, value }: Contact['identities'][number]): boolean {
  return kind !== 'external' || !/^(chat|hidden|review):/.test(value)
}

const unproven = 'unverified:'

function Identity({ kind, value }: Contact['identities'][number]) {
  const translate = useTranslate()
  if (kind === 'external' && value.startsWith(unproven))
    return (
      <>
        <IconMail size={16} aria-hidden />
        {value.slice(unproven.length)}
        <span className={classes.quiet}>{translate('visitor.unproven')}</span>
      </>
    )
  if (kind === 'external')
    return (
      <>
        <IconHash size={16} aria-hidden />
        {value}
      </>
    )
  const isMail = kind === 'email'
  return (
    <>
      {isMail ? <IconMail size={16} aria-hidden /> : <IconPhone size={16} aria-hidden />}
      <a href={`${isMail ? 'mailto' : 'tel'}:${value}`} title={value}>
        {value}
      </a>
    </>
  )
}

function nameOfLanguage(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
}
