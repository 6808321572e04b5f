import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { CreateForm } from '../../../ui/create-form.tsx'
import { channelOfDraft, newDraft } from '../channel-draft.ts'
import { AddressFields, PlaceFields } from './address-fields.tsx'
import { IncomingFields } from './incoming-fields.tsx'
import { OutgoingFields } from './outgoing-fields.tsx'
import { fieldOfChannel, useChannelForm } from './use-channel-form.ts'
import { useGoToNew } from './use-go-to-new.ts'

/** Opens an e-mail channel. The server looks whether it can work before it keeps it. */
export function NewMailForm() {
  const translate = useTranslate()
  const goToNew = useGoToNew()
  const form = useChannelForm(newDraft(), [])
  return (
    <CreateForm
      form={form}
      create={(draft) =>
        answer(api.POST('/api/v1/channels', { body: { connector: 'email', ...channelOfDraft(draft) } }))
      }
      onCreated={goToNew}
      action={translate('channels.create')}
      meanwhile={translate('channels.checking')}
      fieldOf={fieldOfChannel}
    >
      <AddressFields form={form} />
      <IncomingFields form={form} secretNames={[]} />
      <OutgoingFields form={form} secretNames={[]} />
      <PlaceFields inputPropsOf={form.getInputProps} />
    </CreateForm>
  )
}
