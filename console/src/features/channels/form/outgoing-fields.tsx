import { Checkbox, Radio, Select, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ChannelDraft } from '../channel-draft.ts'
import classes from './channel-form.module.css'
import { ServerFields } from './server-fields.tsx'

type OutgoingFieldsProps = { form: UseFormReturnType<ChannelDraft>; secretNames: readonly string[] }

/** How answers go out, and what only few need to change. */
export function OutgoingFields({ form, secretNames }: OutgoingFieldsProps) {
  const translate = useTranslate()
  const { sending, way, login, imap, address, smtpSignsIn } = form.values
  return (
    <Section title={translate('channels.outgoing')} text={translate('channels.outgoingText')}>
      <Radio.Group aria-label={translate('channels.outgoing')} {...form.getInputProps('sending')}>
        <Stack gap="xs">
          <Radio
            value="installation"
            label={translate('channels.sendInstallation')}
            description={translate('channels.sendInstallationText')}
          />
          <Radio value="own" label={translate('channels.sendOwn')} />
        </Stack>
      </Radio.Group>
      {sending === 'own' && (
        <ServerFields
          form={form}
          part="smtp"
          ports={{ tls: 465, startTls: 587 }}
          usualUser={imap.user || address}
          hasPassword={secretNames.includes('smtpPassword')}
          signsIn={smtpSignsIn}
          needsPassword={way === 'receiver' || login === 'password'}
        >
          <Checkbox
            label={translate('channels.noSignIn')}
            description={translate('channels.noSignInText')}
            checked={!smtpSignsIn}
            onChange={(event) => form.setFieldValue('smtpSignsIn', !event.currentTarget.checked)}
          />
        </ServerFields>
      )}
      <details className={classes.more}>
        <summary>{translate('channels.advanced')}</summary>
        <div className={classes.inner}>
          <Select
            label={translate('channels.plus')}
            description={translate('channels.plusText')}
            data={[
              { value: 'auto', label: translate('channels.plusAuto') },
              { value: 'on', label: translate('channels.plusOn') },
              { value: 'off', label: translate('channels.plusOff') },
            ]}
            allowDeselect={false}
            {...form.getInputProps('plusAddressing')}
          />
          {way === 'mailbox' && (
            <TextInput
              label={translate('channels.authServer')}
              description={translate('channels.authServerText')}
              placeholder="mx.google.com"
              {...form.getInputProps('authenticationServer')}
            />
          )}
        </div>
      </details>
    </Section>
  )
}
