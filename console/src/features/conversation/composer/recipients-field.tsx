import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Recipients, SuggestedRecipients } from '../../../lib/shapes.ts'
import { AddressInput } from './address-input.tsx'
import { newDomains } from './addresses.ts'
import classes from './recipients-field.module.css'

type RecipientsFieldProps = {
  recipients: Recipients
  /** Addresses that take part already. */
  known: readonly string[]
  warnings: SuggestedRecipients['warnings']
  onChange: (recipients: Recipients) => void
}

/** To whom an answer goes; warns when somebody from elsewhere joins. */
export function RecipientsField({ recipients, known, warnings, onChange }: RecipientsFieldProps) {
  const translate = useTranslate()
  const [hasCc, setHasCc] = useState(recipients.cc.length + recipients.bcc.length > 0)
  const all = [...recipients.to, ...recipients.cc, ...recipients.bcc]
  const strangers = newDomains(all, known)
  const elsewhere = warnings.filter(({ code }) => code === 'reply_to_differs').map(({ domain }) => domain)
  const others = warnings.filter(({ code }) => code === 'other_customer').map(({ domain }) => domain)
  return (
    <div className={classes.field}>
      <div className={classes.line}>
        <AddressInput
          label={translate('inbox.to')}
          value={recipients.to}
          onChange={(to) => onChange({ ...recipients, to })}
        />
        {!hasCc && (
          <button type="button" className={classes.more} onClick={() => setHasCc(true)}>
            {translate('inbox.addCc')}
          </button>
        )}
      </div>
      {hasCc && (
        <>
          <AddressInput
            label={translate('inbox.cc')}
            value={recipients.cc}
            onChange={(cc) => onChange({ ...recipients, cc })}
          />
          <AddressInput
            label={translate('inbox.bcc')}
            value={recipients.bcc}
            onChange={(bcc) => onChange({ ...recipients, bcc })}
          />
        </>
      )}
      {others.length > 0 && (
        <p className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          {translate('shape.otherCustomer', { names: others.join(', ') })}
        </p>
      )}
      {elsewhere.length > 0 && (
        <p className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          {translate('inbox.replyToElsewhere', { domains: elsewhere.join(', ') })}
        </p>
      )}
      {strangers.length > 0 && known.length > 0 && (
        <p className={classes.warning} role="alert">
          <IconAlertTriangle size={15} aria-hidden />
          {translate('inbox.newDomain', { domains: strangers.join(', '), count: strangers.length })}
        </p>
      )}
    </div>
  )
}
