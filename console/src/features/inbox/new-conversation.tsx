import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconMailOff } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { renewSnippets } from '../../lib/writing.ts'
import { AttachButton } from '../../ui/attach-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { UploadList } from '../../ui/upload-list.tsx'
import classes from './new-conversation.module.css'
import { useNewConversationFiles } from './new-conversation-files.ts'
import { useSnippetPicker } from './new-conversation-snippets.tsx'

type NewConversationProps = { onClose: () => void; onStarted: (id: string) => void }

/** Writes to a customer first. */
export function NewConversation({ onClose, onStarted }: NewConversationProps) {
  const translate = useTranslate()
  const channels = useQuery({
    queryKey: ['channels'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/channels', { signal }))).items,
  })
  const usable = channels.data?.filter(({ state }) => state === 'active')
  return (
    <Modal opened onClose={onClose} title={translate('inbox.newConversation')} size="lg">
      {usable?.length === 0 ? (
        <EmptyState icon={IconMailOff} title={translate('inbox.noChannel')}>
          {translate('inbox.noChannelText')}
        </EmptyState>
      ) : (
        usable && <NewConversationForm channels={usable} onClose={onClose} onStarted={onStarted} />
      )}
    </Modal>
  )
}

type FormProps = NewConversationProps & { channels: readonly { id: string; name: string; address: string }[] }

function NewConversationForm({ channels, onClose, onStarted }: FormProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const { data: locations = [] } = useQuery(locationsOptions)
  const files = useNewConversationFiles()
  const client = useQueryClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useForm({
    initialValues: {
      ...{ channelId: channels[0]?.id ?? '', to: '', locationId: '', subject: '', text: '' },
      snippetIds: [] as string[],
    },
    validate: {
      to: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? null : translate('common.badEmail')),
      subject: (value) => (value.trim() ? null : translate('common.required')),
      text: (value) => (value.trim() || files.files.length > 0 ? null : translate('common.required')),
    },
  })
  const start = useMutation({
    mutationFn: ({ channelId, to, locationId, subject, text, snippetIds }: typeof form.values) =>
      answer(
        api.POST('/api/v1/conversations', {
          body: {
            channelId,
            to: { name: '', address: to.trim() },
            locationId: locationId || null,
            subject,
            text,
            snippetIds,
            attachmentIds: files.files.map(({ id }) => id),
          },
        }),
      ),
    onSuccess: ({ id }, { snippetIds }) => {
      if (snippetIds.length > 0) renewSnippets(client)
      onStarted(id)
    },
  })
  const snippets = useSnippetPicker({
    field,
    locationId: form.values.locationId,
    insert(written, snippetId) {
      const { text, snippetIds } = form.getValues()
      const from = field.current?.selectionStart ?? text.length
      const to = field.current?.selectionEnd ?? from
      form.setValues({
        text: text.slice(0, from) + written + text.slice(to),
        snippetIds: [...new Set([...snippetIds, snippetId])],
      })
    },
  })
  function submit(values: typeof form.values) {
    if (files.uploads.length > 0) notifyProblem(translate('inbox.waitForFiles'))
    else start.mutate(values)
  }
  return (
    <form
      className={classes.form}
      data-over={files.isOver || undefined}
      onSubmit={form.onSubmit(submit)}
      {...files.target}
    >
      <Stack gap="sm">
        {channels.length > 1 && (
          <Select
            label={translate('inbox.from')}
            allowDeselect={false}
            data={channels.map(({ id, name, address }) => ({ value: id, label: `${name} · ${address}` }))}
            {...form.getInputProps('channelId')}
          />
        )}
        <TextInput
          label={translate('inbox.to')}
          type="email"
          inputMode="email"
          data-autofocus
          {...form.getInputProps('to')}
        />
        <Select
          label={translate('common.location')}
          placeholder={translate('inbox.noLocation')}
          searchable
          clearable
          limit={80}
          data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('locationId')}
          value={form.values.locationId || null}
        />
        <TextInput label={translate('inbox.subject')} {...form.getInputProps('subject')} />
        <Textarea
          label={translate('inbox.message')}
          autosize
          minRows={6}
          maxRows={16}
          {...form.getInputProps('text')}
          ref={field}
          onKeyDown={snippets.onKeyDown}
        />
        <div className={classes.files}>
          <UploadList attachments={files.files} uploads={files.uploads} onRemove={files.remove} />
        </div>
        {start.isError && (
          <p role="alert" className={classes.problem}>
            {problemText(start.error)}
          </p>
        )}
        <Group justify="flex-end" gap="sm" wrap="nowrap">
          {snippets.button}
          <AttachButton onFiles={(chosen) => void files.add(chosen)} />
          <span className={classes.hint}>{translate('inbox.dropFiles')}</span>
          <Button variant="default" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button type="submit" loading={start.isPending}>
            {translate('inbox.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
