import { useTranslate } from '../../../lib/i18n.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { Section } from '../../../ui/section.tsx'

/** What to enter at the provider, for every number. */
export function WebhookAddresses({ address }: { address: string }) {
  const translate = useTranslate()
  const base = `${window.location.origin}/api/public/v1/phone/${address}`
  return (
    <Section title={translate('channels.phoneWebhooks')} text={translate('channels.phoneWebhooksText')}>
      <CopyField label={translate('channels.phoneVoiceUrl')} value={`${base}/voice`} />
      <CopyField label={translate('channels.phoneStatusUrl')} value={`${base}/status`} />
    </Section>
  )
}
