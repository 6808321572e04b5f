import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import type { ChannelDraft } from '../channel-draft.ts'
import classes from './channel-form.module.css'

type ServerFieldsProps = {
  form: UseFormReturnType<ChannelDraft>
  part: 'imap' | 'smtp'
  /** The port of each kind of encryption; changing the kind changes the usual port with it. */
  ports: { tls: number; startTls: number }
  /** What the user is when nothing is written. */
  usualUser: string
  hasPassword: boolean
  /** Whether a password is asked for at all. */
  needsPassword: boolean
  /** Whether one signs in there. */
  signsIn?: boolean
  children?: ReactNode
}

/** Where a mail server is and how one signs in there. */
export function ServerFields(props: ServerFieldsProps) {
  const { form, part, ports, usualUser, hasPassword, needsPassword, signsIn = true, children } = props
  const translate = useTranslate()
  const { secure, port } = form.values[part]
  function setSecure(isTls: boolean) {
    const isUsual = port === ports.tls || port === ports.startTls
    form.setFieldValue(`${part}.secure`, isTls)
    if (isUsual) form.setFieldValue(`${part}.port`, isTls ? ports.tls : ports.startTls)
  }
  return (
    <>
      <div className={classes.server}>
        <TextInput
          label={translate('channels.host')}
          required
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps(`${part}.host`)}
        />
        <NumberInput
          label={translate('channels.port')}
          min={1}
          max={65_535}
          hideControls
          {...form.getInputProps(`${part}.port`)}
        />
        <Select
          label={translate('channels.encryption')}
          data={[
            { value: 'tls', label: 'TLS' },
            { value: 'starttls', label: 'STARTTLS' },
          ]}
          allowDeselect={false}
          value={secure ? 'tls' : 'starttls'}
          onChange={(value) => setSecure(value === 'tls')}
        />
      </div>
      {signsIn && (
        <div className={classes.pair}>
          <TextInput
            label={translate('channels.user')}
            placeholder={usualUser}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps(`${part}.user`)}
          />
          {needsPassword && (
            <SecretInput
              label={translate('channels.password')}
              placeholder={hasPassword ? translate('channels.secretKept') : ''}
              autoComplete="new-password"
              {...form.getInputProps(`${part}.password`)}
            />
          )}
        </div>
      )}
      {children}
      <Checkbox
        label={translate('channels.allowPlaintext')}
        description={translate('channels.allowPlaintextText')}
        {...form.getInputProps(`${part}.allowPlaintext`, { type: 'checkbox' })}
      />
    </>
  )
}
