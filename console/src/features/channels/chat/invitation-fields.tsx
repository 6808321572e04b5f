import { MultiSelect, NumberInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddLine } from './add-line.tsx'
import type { ChatDraft } from './chat-draft.ts'
import classes from './chat-form.module.css'
import { LanguageText } from './language-text.tsx'

type InvitationFieldsProps = { form: UseFormReturnType<ChatDraft>; language: string }

const mostInvitations = 20
const mostShown = 60

/** What the chat says unasked: where, after how long, for which places. */
export function InvitationFields({ form, language }: InvitationFieldsProps) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const places = locations.map(({ id, name }) => ({ value: id, label: name }))
  const add = () =>
    form.insertListItem('proactive', {
      id: crypto.randomUUID(),
      texts: {},
      afterSeconds: 20,
      pathPrefix: '',
      locationIds: [],
    })
  return (
    <Section title={translate('channels.chatInvitations')} text={translate('channels.chatInvitationsText')}>
      {form.values.proactive.map(({ id, texts }, at) => (
        <div className={classes.card} key={id}>
          <div className={classes.wideHead}>
            <LanguageText
              label={translate('channels.chatInvitation')}
              texts={texts}
              language={language}
              isLong
              error={form.errors[`proactive.${at}.texts`]}
              onChange={(changed) => form.setFieldValue(`proactive.${at}.texts`, changed)}
            />
            <IconButton
              icon={IconX}
              label={translate('channels.chatInvitationRemove', { number: at + 1 })}
              onClick={() => form.removeListItem('proactive', at)}
            />
          </div>
          <div className={classes.when}>
            <NumberInput
              label={translate('channels.chatInvitationAfter')}
              min={0}
              max={3_600}
              {...form.getInputProps(`proactive.${at}.afterSeconds`)}
            />
            <TextInput
              label={translate('channels.chatInvitationPath')}
              placeholder="/checkout"
              spellCheck={false}
              {...form.getInputProps(`proactive.${at}.pathPrefix`)}
            />
          </div>
          <MultiSelect
            label={translate('channels.chatInvitationPlaces')}
            placeholder={translate('channels.chatAllPlaces')}
            data={places}
            searchable
            clearable
            limit={mostShown}
            {...form.getInputProps(`proactive.${at}.locationIds`)}
          />
        </div>
      ))}
      {form.values.proactive.length < mostInvitations && (
        <AddLine icon={IconPlus} label={translate('channels.chatInvitationAdd')} onClick={add} />
      )}
    </Section>
  )
}
