import { IconChevronDown } from '@tabler/icons-react'
import { useLocale, useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { exactTime } from '../../../lib/time.ts'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import classes from './audit.module.css'
import { changedFields, subjectName } from './audit-fields.ts'
import type { AuditEntry } from './queries.ts'

/** One change; its values open on demand. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const translate = useTranslate()
  const locale = useLocale()
  const actionText = useActionText()
  const fields = changedFields(entry)
  const subject = subjectName(entry)
  const who =
    entry.actor.name || translate(entry.actor.kind === 'key' ? 'settings.someKey' : 'settings.system')
  const isOwn = subject === who
  const action = entry.action === 'member.joined' && !isOwn ? 'member.added' : entry.action
  const line = (
    <>
      <PersonAvatar name={who} size={28} />
      <span className={classes.words}>
        <strong>{who}</strong> {actionText(action)}{' '}
        {subject && !isOwn && translate('settings.quoted', { name: subject })}
      </span>
      <time className={classes.time} dateTime={entry.at}>
        {exactTime(new Date(entry.at), locale)}
      </time>
    </>
  )
  if (fields.length === 0) return <li className={classes.entry}>{line}</li>
  return (
    <li>
      <details>
        <summary className={classes.entry}>
          {line}
          <IconChevronDown size={15} className={classes.arrow} aria-hidden />
        </summary>
        <table className={classes.changes}>
          <thead>
            <tr>
              <th scope="col">{translate('settings.field')}</th>
              <th scope="col">{translate('settings.before')}</th>
              <th scope="col">{translate('settings.after')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}

/** `location.updated` in words; an action we have no words for is shown as it is. */
function useActionText(): (action: string) => string {
  const { translateNamed } = useTranslator()
  return (action) => {
    const name = action.replace(/[._](\w)/g, (_all, letter: string) => letter.toUpperCase())
    return translateNamed(`settings.did${name.charAt(0).toUpperCase()}${name.slice(1)}`) ?? action
  }
}
