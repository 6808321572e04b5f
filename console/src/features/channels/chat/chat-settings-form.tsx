import { useState } from 'react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { PlaceFields } from '../form/address-fields.tsx'
import type { Channel } from '../queries.ts'
import type { useChannelEditor } from '../use-channel.ts'
import { AppearanceFields } from './appearance-fields.tsx'
import { chatOfDraft, draftOfChat } from './chat-draft.ts'
import previewClasses from './chat-preview.module.css'
import { ChatPreview } from './chat-preview.tsx'
import { languagesOf } from './chat-settings.ts'
import { ChatTag } from './chat-tag.tsx'
import { GreetingFields } from './greeting-fields.tsx'
import { IdentitySecret } from './identity-secret.tsx'
import { InvitationFields } from './invitation-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { SiteFields } from './site-fields.tsx'
import { fieldOfChat, useChatForm } from './use-chat-form.ts'

type ChatSettingsFormProps = { channel: Channel } & Pick<
  ReturnType<typeof useChannelEditor>,
  'save' | 'refresh'
>

/** How a web chat gets on a site, and what it says and asks there. */
export function ChatSettingsForm({ channel, save, refresh }: ChatSettingsFormProps) {
  const translate = useTranslate()
  const spoken = useLocale()
  const form = useChatForm(draftOfChat(channel))
  const [language, setLanguage] = useState(() => languagesOf(form.values)[0] ?? spoken)
  const writing = { form, language }
  return (
    <>
      <ChatTag address={channel.address} />
      <div className={previewClasses.beside}>
        <ChatPreview
          address={channel.address}
          draft={form.values}
          language={language}
          onLanguage={setLanguage}
        />
        <EditForm
          form={form}
          save={async (draft) => draftOfChat(await save(chatOfDraft(draft)))}
          refresh={async () => draftOfChat(await refresh())}
          fieldOf={fieldOfChat}
        >
          <GreetingFields {...writing} onLanguage={setLanguage} />
          <QuestionFields {...writing} />
          <InvitationFields {...writing} />
          <AppearanceFields form={form} />
          <SiteFields form={form} />
          <PlaceFields inputPropsOf={form.getInputProps} text={translate('channels.chatPlaceText')} />
        </EditForm>
      </div>
      <IdentitySecret channel={channel} refresh={refresh} />
    </>
  )
}
