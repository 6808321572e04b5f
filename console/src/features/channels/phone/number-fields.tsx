import { MultiSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddLine } from '../chat/add-line.tsx'
import type { PhoneDraft } from './phone-draft.ts'
import classes from './phone-form.module.css'

const mostShown = 60

/** Which numbers there are, and whose they are. */
export function NumberFields({ form }: { form: UseFormReturnType<PhoneDraft> }) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const places = locations.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Section title={translate('channels.phoneNumbers')} text={translate('channels.phoneNumbersText')}>
      {form.values.numbers.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a number has no other name while it is typed
        <div className={classes.number} key={at}>
          <TextInput
            label={translate('channels.phoneNumber')}
            type="tel"
            placeholder="+39 02 6555 1234"
            autoComplete="off"
            {...form.getInputProps(`numbers.${at}.number`)}
          />
          <MultiSelect
            label={translate('channels.phoneNumberPlaces')}
            data={places}
            searchable
            limit={mostShown}
            {...form.getInputProps(`numbers.${at}.locationIds`)}
          />
          <IconButton
            icon={IconX}
            label={translate('channels.phoneNumberRemove', { number: at + 1 })}
            onClick={() => form.removeListItem('numbers', at)}
          />
        </div>
      ))}
      <AddLine
        icon={IconPlus}
        label={translate('channels.phoneNumberAdd')}
        onClick={() => form.insertListItem('numbers', { number: '', locationIds: [] })}
      />
    </Section>
  )
}
