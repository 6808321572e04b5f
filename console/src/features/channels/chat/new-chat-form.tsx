import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { CreateForm } from '../../../ui/create-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { PlaceFields } from '../form/address-fields.tsx'
import { useGoToNew } from '../form/use-go-to-new.ts'

type NewChat = { name: string; locationId: string | null; departmentId: string | null }

/** Opens a web chat. Its name is all that is needed; the rest has sensible beginnings. */
export function NewChatForm() {
  const translate = useTranslate()
  const goToNew = useGoToNew()
  const form = useForm<NewChat>({
    initialValues: { name: '', locationId: null, departmentId: null },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  return (
    <CreateForm
      form={form}
      create={(chat) =>
        answer(api.POST('/api/v1/channels', { body: { connector: 'web-chat', address: '', ...chat } }))
      }
      onCreated={goToNew}
      action={translate('channels.create')}
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
    </CreateForm>
  )
}
