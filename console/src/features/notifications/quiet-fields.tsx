import { Checkbox, Group, Input, Switch, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useId } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { ZoneSelect } from '../../ui/zone-select.tsx'
import type { SettingsDraft } from './settings-draft.ts'

// A Monday, from which the names of the days are counted.
const monday = Date.UTC(2024, 0, 1)
const dayMs = 24 * 3_600_000
const days = [1, 2, 3, 4, 5, 6, 7] as const
const mostWholeDays = 6

/** When one wants no mail and nothing on one's devices. */
export function QuietFields({ form }: { form: UseFormReturnType<SettingsDraft> }) {
  const translate = useTranslate()
  return (
    <>
      <Switch
        label={translate('notifications.quietOn')}
        {...form.getInputProps('quiet.isOn', { type: 'checkbox' })}
      />
      {form.values.quiet.isOn && (
        <>
          <Group grow align="flex-start" maw="20rem">
            <TextInput
              type="time"
              required
              label={translate('notifications.quietFrom')}
              {...form.getInputProps('quiet.from')}
            />
            <TextInput
              type="time"
              required
              label={translate('notifications.quietTo')}
              {...form.getInputProps('quiet.to')}
            />
          </Group>
          <WholeDays form={form} />
          <ZoneSelect label={translate('notifications.quietZone')} {...form.getInputProps('quiet.zone')} />
          <Switch
            label={translate('notifications.quietUrgent')}
            description={translate('notifications.quietUrgentText')}
            {...form.getInputProps('quiet.letsUrgentThrough', { type: 'checkbox' })}
          />
        </>
      )}
    </>
  )
}

function WholeDays({ form }: { form: UseFormReturnType<SettingsDraft> }) {
  const translate = useTranslate()
  const name = new Intl.DateTimeFormat(formattingLocale(useLocale()), { weekday: 'short', timeZone: 'UTC' })
  const labelId = useId()
  const chosen = form.values.quiet.wholeDays
  return (
    <Input.Wrapper
      label={translate('notifications.quietDays')}
      labelElement="div"
      labelProps={{ id: labelId }}
      error={form.errors['quiet.wholeDays']}
    >
      <Group gap="lg" role="group" aria-labelledby={labelId}>
        {days.map((day) => (
          <Checkbox
            key={day}
            label={name.format(new Date(monday + (day - 1) * dayMs))}
            checked={chosen.includes(day)}
            // Seven whole days would be no notifications at all, which the table says better.
            disabled={!chosen.includes(day) && chosen.length >= mostWholeDays}
            onChange={(event) =>
              form.setFieldValue(
                'quiet.wholeDays',
                event.currentTarget.checked ? [...chosen, day].sort() : chosen.filter((one) => one !== day),
              )
            }
          />
        ))}
      </Group>
    </Input.Wrapper>
  )
}
