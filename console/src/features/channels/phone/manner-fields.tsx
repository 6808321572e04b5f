import { NumberInput, Switch } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PhoneDraft } from './phone-draft.ts'
import classes from './phone-form.module.css'

/** What happens to a call. */
export function MannerFields({ form }: { form: UseFormReturnType<PhoneDraft> }) {
  const translate = useTranslate()
  const toggle = (field: 'triesNext' | 'voicemail' | 'transcribes') =>
    form.getInputProps(field, { type: 'checkbox' })
  return (
    <Section title={translate('channels.phoneManner')}>
      <NumberInput
        className={classes.seconds ?? ''}
        label={translate('channels.phoneRing')}
        min={5}
        max={120}
        {...form.getInputProps('ringSeconds')}
      />
      <Switch label={translate('channels.phoneTriesNext')} {...toggle('triesNext')} />
      <Switch
        label={translate('channels.phoneVoicemail')}
        description={translate('channels.phoneVoicemailText')}
        {...toggle('voicemail')}
      />
      {form.values.voicemail && (
        <>
          <NumberInput
            className={classes.seconds ?? ''}
            label={translate('channels.phoneVoicemailSeconds')}
            min={10}
            max={600}
            {...form.getInputProps('voicemailSeconds')}
          />
          <Switch label={translate('channels.phoneTranscribes')} {...toggle('transcribes')} />
        </>
      )}
    </Section>
  )
}
