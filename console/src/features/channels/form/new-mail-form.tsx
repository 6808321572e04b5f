import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useFormFaults } from '../../../lib/form-faults.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { showFirstFault } from '../../../ui/show-first-fault.ts'
import { type ChannelDraft, channelOfDraft, newDraft } from '../channel-draft.ts'
import { channelKeys } from '../queries.ts'
import { AddressFields, PlaceFields } from './address-fields.tsx'
import classes from './channel-form.module.css'
import { IncomingFields } from './incoming-fields.tsx'
import { OutgoingFields } from './outgoing-fields.tsx'
import { fieldOfChannel, useChannelForm } from './use-channel-form.ts'

/** Opens an e-mail channel. The server looks whether it can work before it keeps it. */
export function NewMailForm() {
  const translate = useTranslate()
  const faultsOf = useFormFaults()
  const navigate = useNavigate()
  const client = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const form = useChannelForm(newDraft(), [])
  const creating = useMutation({
    mutationFn: (draft: ChannelDraft) =>
      answer(api.POST('/api/v1/channels', { body: { connector: 'email', ...channelOfDraft(draft) } })),
    async onSuccess(channel) {
      await client.invalidateQueries({ queryKey: channelKeys.list })
      await navigate({ to: paths.channel(channel.id) })
    },
    onError(error) {
      form.setErrors(faultsOf(error, { values: form.getValues(), fieldOf: fieldOfChannel }).fields)
      showFirstFault(element.current)
    },
  })
  const problem =
    creating.error && faultsOf(creating.error, { values: form.values, fieldOf: fieldOfChannel }).general
  return (
    <form
      ref={element}
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(
        (draft) => creating.mutate(draft),
        () => showFirstFault(element.current),
      )}
    >
      <AddressFields form={form} />
      <IncomingFields form={form} secretNames={[]} />
      <OutgoingFields form={form} secretNames={[]} />
      <PlaceFields inputPropsOf={form.getInputProps} />
      {problem && (
        <Text c="var(--danger)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="flex-end" gap="sm">
        {creating.isPending && <Text c="dimmed">{translate('channels.checking')}</Text>}
        <Button type="submit" size="md" loading={creating.isPending}>
          {translate('channels.create')}
        </Button>
      </Group>
    </form>
  )
}
