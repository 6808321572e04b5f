import { useForm } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ChannelDraft } from '../channel-draft.ts'

const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim())

/** The form of an e-mail channel with the rules that need no server. */
export function useChannelForm(initialValues: ChannelDraft, secretNames: readonly string[]) {
  const translate = useTranslate()
  const required = translate('common.required')
  return useForm<ChannelDraft>({
    initialValues,
    validate: (draft) => {
      const isMailbox = draft.way === 'mailbox'
      const badAlias = draft.aliases.find((alias) => !isEmail(alias))
      return {
        ...(!isEmail(draft.address) && { address: translate('common.badEmail') }),
        ...(badAlias && { aliases: translate('channels.badAlias', { address: badAlias }) }),
        ...(isMailbox && !draft.imap.host.trim() && { 'imap.host': required }),
        ...(isMailbox && draft.folders.length === 0 && { folders: required }),
        ...(isMailbox &&
          draft.login === 'oauth' &&
          !draft.oauth.clientId.trim() && { 'oauth.clientId': required }),
        ...(draft.sending === 'own' && !draft.smtp.host.trim() && { 'smtp.host': required }),
        ...(lacksPassword(draft, secretNames) && { 'smtp.password': translate('channels.passwordNeeded') }),
      }
    },
  })
}

function lacksPassword(draft: ChannelDraft, kept: readonly string[]): boolean {
  if (draft.sending !== 'own' || !draft.smtpSignsIn || draft.smtp.password) return false
  if (draft.way === 'receiver') return !kept.includes('smtpPassword')
  if (draft.login === 'oauth') return false
  return !draft.imap.password && !kept.includes('imapPassword') && !kept.includes('smtpPassword')
}

const fieldsOfApi: Record<string, string> = {
  invalid_address: 'address',
  no_reply_address: 'address',
  address_taken: 'address',
  mailbox_unreadable: 'imap.host',
  folder_missing: 'folders',
  'imap.folders': 'folders',
  'imap.authenticationServer': 'authenticationServer',
  imapPassword: 'imap.password',
  smtpPassword: 'smtp.password',
  oauthClientSecret: 'oauth.clientSecret',
  oauthRefreshToken: 'oauth.refreshToken',
}

/** The form's field for what the API names in a refusal. */
export function fieldOfChannel(path: string): string | undefined {
  const plain = path.replace(/^(settings|secrets)\./, '')
  return fieldsOfApi[plain] ?? plain
}
