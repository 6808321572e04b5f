import { EditForm } from '../../../ui/edit-form.tsx'
import { Backfill } from '../backfill.tsx'
import { channelOfDraft, draftOfChannel } from '../channel-draft.ts'
import { ChannelTest } from '../channel-test.tsx'
import { DnsRecords } from '../dns-records.tsx'
import type { Channel } from '../queries.ts'
import type { useChannelEditor } from '../use-channel.ts'
import { AddressFields, PlaceFields } from './address-fields.tsx'
import { IncomingFields } from './incoming-fields.tsx'
import { OutgoingFields } from './outgoing-fields.tsx'
import { fieldOfChannel, useChannelForm } from './use-channel-form.ts'

type MailSettingsFormProps = { channel: Channel } & Pick<
  ReturnType<typeof useChannelEditor>,
  'save' | 'refresh'
>

/** What an e-mail channel needs around it, and how it is connected. */
export function MailSettingsForm({ channel, save, refresh }: MailSettingsFormProps) {
  const form = useChannelForm(draftOfChannel(channel), channel.secretNames)
  return (
    <>
      <ChannelTest channel={channel} />
      <DnsRecords channel={channel} />
      {form.values.way === 'mailbox' && <Backfill channel={channel} />}
      <EditForm
        form={form}
        save={async (draft) => draftOfChannel(await save(channelOfDraft(draft, channel.settings)))}
        refresh={async () => draftOfChannel(await refresh())}
        fieldOf={fieldOfChannel}
      >
        <AddressFields form={form} />
        <IncomingFields form={form} secretNames={channel.secretNames} />
        <OutgoingFields form={form} secretNames={channel.secretNames} />
        <PlaceFields inputPropsOf={form.getInputProps} />
      </EditForm>
    </>
  )
}
