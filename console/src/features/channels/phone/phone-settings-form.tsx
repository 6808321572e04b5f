import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { ChannelTest } from '../channel-test.tsx'
import { PlaceFields } from '../form/address-fields.tsx'
import type { Channel } from '../queries.ts'
import type { useChannelEditor } from '../use-channel.ts'
import { LineFields } from './line-fields.tsx'
import { MannerFields } from './manner-fields.tsx'
import { NumberFields } from './number-fields.tsx'
import { draftOfPhone, phoneOfDraft } from './phone-draft.ts'
import { PhoneGreetingFields } from './phone-greeting-fields.tsx'
import { ProviderFields } from './provider-fields.tsx'
import { fieldOfPhone, usePhoneForm } from './use-phone-form.ts'
import { WebhookAddresses } from './webhook-addresses.tsx'

type PhoneSettingsFormProps = { channel: Channel } & Pick<
  ReturnType<typeof useChannelEditor>,
  'save' | 'refresh'
>

/** How calls get here, whom they reach, and what callers hear. */
export function PhoneSettingsForm({ channel, save, refresh }: PhoneSettingsFormProps) {
  const translate = useTranslate()
  const form = usePhoneForm(draftOfPhone(channel))
  return (
    <>
      <WebhookAddresses address={channel.address} />
      <ChannelTest channel={channel} text={translate('channels.phoneTestText')} />
      <EditForm
        form={form}
        save={async (draft) => draftOfPhone(await save(phoneOfDraft(draft)))}
        refresh={async () => draftOfPhone(await refresh())}
        fieldOf={fieldOfPhone}
      >
        <ProviderFields form={form} hasToken={channel.secretNames.includes('authToken')} />
        <NumberFields form={form} />
        <LineFields form={form} />
        <MannerFields form={form} />
        <PhoneGreetingFields form={form} />
        <PlaceFields inputPropsOf={form.getInputProps} text={translate('channels.phonePlaceText')} />
      </EditForm>
    </>
  )
}
