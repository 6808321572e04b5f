import { Button, Group, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { paths } from '../../../paths.ts'
import { Section } from '../../../ui/section.tsx'
import { showFirstFault } from '../../../ui/show-first-fault.ts'
import { PlaceFields } from '../form/address-fields.tsx'
import classes from '../form/channel-form.module.css'
import { channelKeys } from '../queries.ts'

type NewChat = { name: string; locationId: string | null; departmentId: string | null }

/** Opens a web chat. Its name is all that is needed; the rest has sensible beginnings. */
export function NewChatForm() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const form = useForm<NewChat>({
    initialValues: { name: '', locationId: null, departmentId: null },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  const creating = useMutation({
    mutationFn: (chat: NewChat) =>
      answer(api.POST('/api/v1/channels', { body: { connector: 'web-chat', address: '', ...chat } })),
    async onSuccess(channel) {
      await client.invalidateQueries({ queryKey: channelKeys.list })
      await navigate({ to: paths.channel(channel.id) })
    },
  })
  return (
    <form
      ref={element}
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(
        (chat) => creating.mutate(chat),
        () => showFirstFault(element.current),
      )}
    >
      <Section title={translate('channels.chat')} text={translate('channels.chatNewText')}>
        <TextInput
          label={translate('channels.name')}
          description={translate('channels.chatNameText')}
          required
          {...form.getInputProps('name')}
        />
      </Section>
      <PlaceFields inputPropsOf={form.getInputProps} text={translate('channels.chatPlaceText')} />
      {creating.error && (
        <Text c="var(--danger)" role="alert">
          {problemText(creating.error)}
        </Text>
      )}
      <Group justify="flex-end">
        <Button type="submit" size="md" loading={creating.isPending}>
          {translate('channels.create')}
        </Button>
      </Group>
    </form>
  )
}
