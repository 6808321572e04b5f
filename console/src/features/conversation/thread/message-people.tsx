import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { isNowhere, withoutToken } from '../../../lib/own-address.ts'
import type { Address, Message } from '../../../lib/shapes.ts'
import classes from './message-people.module.css'

/** From and to whom, in one line; all addresses on request. */
export function MessagePeople({ message }: { message: Message }) {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const { sender, recipients } = message
  const all = [...recipients.to, ...recipients.cc, ...recipients.bcc]
  if (all.length === 0 && (!sender || isNowhere(sender.address))) return null
  const [first] = all
  const summary = first
    ? translate('inbox.toSummary', { name: first.name || withoutToken(first.address), more: all.length - 1 })
    : (sender?.address ?? '')
  const lines: [string, Address[]][] = [
    [translate('inbox.from'), sender ? [sender] : []],
    [translate('inbox.to'), recipients.to],
    [translate('inbox.cc'), recipients.cc],
    [translate('inbox.bcc'), recipients.bcc],
    [translate('inbox.subject'), message.subject ? [{ name: '', address: message.subject }] : []],
  ]
  return (
    <>
      <button
        type="button"
        className={classes.summary}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {summary}
      </button>
      {isOpen && (
        <dl className={classes.people}>
          {lines
            .filter(([, people]) => people.length > 0)
            .map(([label, people]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{people.map(asText).join(', ')}</dd>
              </div>
            ))}
        </dl>
      )}
    </>
  )
}

function asText({ name, address }: Address): string {
  if (isNowhere(address)) return name
  const shown = withoutToken(address)
  return name && name !== address ? `${name} <${shown}>` : shown
}
