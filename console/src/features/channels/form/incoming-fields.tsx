import { Anchor, Radio, SegmentedControl, TagsInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ChannelDraft } from '../channel-draft.ts'
import { type Provider, presetOf, presets } from '../presets.ts'
import classes from './channel-form.module.css'
import { ServerFields } from './server-fields.tsx'

type IncomingFieldsProps = {
  form: UseFormReturnType<ChannelDraft>
  /** Which secrets are kept already. */
  secretNames: readonly string[]
}

const ways = [
  { value: 'receiver', name: 'channels.receiver', text: 'channels.receiverText' },
  { value: 'mailbox', name: 'channels.mailbox', text: 'channels.mailboxText' },
] as const

/** How mail comes in: to our own server, or read out of a mailbox elsewhere. */
export function IncomingFields({ form, secretNames }: IncomingFieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('channels.incoming')} text={translate('channels.incomingText')}>
      <Radio.Group aria-label={translate('channels.incoming')} {...form.getInputProps('way')}>
        <div className={classes.ways}>
          {ways.map(({ value, name, text }) => (
            <Radio.Card key={value} value={value} className={classes.way} radius="md">
              <Radio.Indicator />
              <span>
                <span className={classes.wayName}>{translate(name)}</span>
                <span className={classes.wayText}>{translate(text)}</span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {form.values.way === 'mailbox' && <MailboxFields form={form} secretNames={secretNames} />}
    </Section>
  )
}

const providers: readonly { value: Provider; label: string }[] = [
  { value: 'google', label: 'Gmail' },
  { value: 'microsoft', label: 'Microsoft 365' },
]

function MailboxFields({ form, secretNames }: IncomingFieldsProps) {
  const translate = useTranslate()
  const { provider, login, address } = form.values
  function setProvider(next: string) {
    const known = providers.find(({ value }) => value === next)?.value ?? 'other'
    const { imap, smtp } = form.values
    const isSmtpUntouched = smtp.host === '' || presetOf(smtp.host) !== 'other'
    form.setValues({
      provider: known,
      imap: { ...imap, ...presets[known].imap },
      // Whoever reads a mailbox there sends there too, unless they said otherwise.
      ...(isSmtpUntouched && {
        sending: known === 'other' ? ('installation' as const) : ('own' as const),
        smtp: { ...smtp, ...presets[known].smtp },
      }),
      // Microsoft takes no passwords any more.
      login: known === 'microsoft' ? 'oauth' : known === 'other' ? 'password' : login,
    })
  }
  return (
    <>
      <SegmentedControl
        aria-label={translate('channels.provider')}
        data={[...providers, { value: 'other', label: translate('channels.otherProvider') }]}
        value={provider}
        onChange={setProvider}
      />
      {provider !== 'other' && (
        <SegmentedControl
          aria-label={translate('channels.login')}
          size="xs"
          data={[
            { value: 'password', label: translate('channels.loginPassword') },
            { value: 'oauth', label: translate('channels.loginOauth') },
          ]}
          {...form.getInputProps('login')}
        />
      )}
      {provider === 'google' && login === 'password' && (
        <Anchor href="https://myaccount.google.com/apppasswords" target="_blank" rel="noreferrer" size="sm">
          {translate('channels.appPassword')}
        </Anchor>
      )}
      <ServerFields
        form={form}
        part="imap"
        ports={{ tls: 993, startTls: 143 }}
        usualUser={address}
        hasPassword={secretNames.includes('imapPassword')}
        needsPassword={login === 'password'}
      />
      {login === 'oauth' && <OauthFields form={form} secretNames={secretNames} />}
      <TagsInput
        label={translate('channels.folders')}
        description={translate('channels.foldersText')}
        {...form.getInputProps('folders')}
      />
    </>
  )
}

function OauthFields({ form, secretNames }: IncomingFieldsProps) {
  const translate = useTranslate()
  const keptText = (name: string) => (secretNames.includes(name) ? translate('channels.secretKept') : '')
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={translate('channels.clientId')}
          required
          autoComplete="off"
          {...form.getInputProps('oauth.clientId')}
        />
        <SecretInput
          label={translate('channels.clientSecret')}
          placeholder={keptText('oauthClientSecret')}
          autoComplete="new-password"
          {...form.getInputProps('oauth.clientSecret')}
        />
      </div>
      {form.values.provider === 'microsoft' && (
        <TextInput
          label={translate('channels.tenant')}
          description={translate('channels.tenantText')}
          autoComplete="off"
          {...form.getInputProps('oauth.tenant')}
        />
      )}
      <SecretInput
        label={translate('channels.refreshToken')}
        description={translate('channels.refreshTokenText')}
        placeholder={keptText('oauthRefreshToken')}
        autoComplete="new-password"
        {...form.getInputProps('oauth.refreshToken')}
      />
    </>
  )
}
