import { TagsInput, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import { Section } from '../../../ui/section.tsx'
import { isNumber, linesOf, type PhoneDraft, placesOf, plainNumber, withLines } from './phone-draft.ts'

/** Which telephones ring, for each location a number leads to. */
export function LineFields({ form }: { form: UseFormReturnType<PhoneDraft> }) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const placed = placesOf(form.values).flatMap((id) => locations.find((one) => one.id === id) ?? [])
  return (
    <Section title={translate('channels.phoneLines')} text={translate('channels.phoneLinesText')}>
      {placed.length === 0 && (
        <Text c="dimmed" size="sm">
          {translate('channels.phoneLinesNone')}
        </Text>
      )}
      {placed.map(({ id, name }) => (
        <TagsInput
          key={id}
          label={translate('channels.phoneLinesOf', { place: name })}
          splitChars={[',', ';']}
          acceptValueOnBlur
          value={linesOf(form.values, id)}
          error={form.errors[`lines.${id}`]}
          onChange={(lines) => {
            form.clearFieldError(`lines.${id}`)
            const plain = lines.map((one) => (isNumber(one) ? plainNumber(one) : one.trim()))
            form.setFieldValue('ringing', withLines(form.values, id, [...new Set(plain)]))
          }}
        />
      ))}
    </Section>
  )
}
