import { useTranslate } from '../../../lib/i18n.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { Section } from '../../../ui/section.tsx'

/** The one line that brings the chat to a site. */
export function ChatTag({ address }: { address: string }) {
  const translate = useTranslate()
  const host = window.location.origin
  return (
    <Section title={translate('channels.chatTag')} text={translate('channels.chatTagText')}>
      <CopyField
        label={translate('channels.chatTagLabel')}
        value={`<script async src="${host}/widget.js" data-key="${address}"></script>`}
        text={translate('channels.chatTagOptions')}
      />
      <CopyField
        label={translate('channels.chatPolicy')}
        value={`script-src ${host}; connect-src ${host}; img-src ${host}`}
        text={translate('channels.chatPolicyText')}
      />
    </Section>
  )
}
