import type { ReactNode } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import type { Message } from '../../../lib/shapes.ts'
import classes from './message-origin.module.css'

const originNames = {
  'contact-form': 'inbox.origin_form',
  request: 'inbox.origin_request',
  review: 'inbox.origin_review',
} as const satisfies Record<NonNullable<Message['origin']>['page'], MessageKey>

/** Where on the brand's pages it was written, and what the customer had looked for and read before. */
export function MessageOrigin({ origin }: { origin: NonNullable<Message['origin']> }) {
  const translate = useTranslate()
  const { page, typed, article, phone, suspicion } = origin
  const rows: [string, ReactNode][] = [
    [translate('inbox.originPage'), translate(originNames[page])],
    ...row(typed, translate('inbox.originTyped'), `“${typed}”`),
    ...row(
      article,
      translate('inbox.originArticle'),
      <a href={article?.path} target="_blank" rel="noreferrer">
        {article?.title}
      </a>,
    ),
    ...row(phone, translate('inbox.originPhone'), <a href={`tel:${phone}`}>{phone}</a>),
    ...row(suspicion, translate('inbox.originSpam'), suspicion && translate(`inbox.suspicion_${suspicion}`)),
  ]
  return (
    <dl className={classes.origin}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function row(value: unknown, name: string, shown: ReactNode): [string, ReactNode][] {
  return value === null ? [] : [[name, shown]]
}
