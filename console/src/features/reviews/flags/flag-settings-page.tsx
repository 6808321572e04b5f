import { NumberInput, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { flagSettingsOptions } from './flag-queries.ts'

// Who: whoever administers the brand. What for: to name, once, whom customers confuse them with. They expect a list to
// write into, and to hear that it is used.

type Settings = components['schemas']['ReviewFlagSettings']
type Draft = { reviewCompetitors: string; reviewNotOffered: string; reviewFlagReminderDays: number | '' }

/** Words by which it is noticed that a review may be meant for somebody else. */
export function FlagSettingsPage() {
  const translate = useTranslate()
  const { value: settings, save, refresh } = useVersioned(flagSettingsOptions)
  const words = (text: string) =>
    linesIn(text).length <= 200 && linesIn(text).every((line) => line.length >= 2 && line.length <= 120)
      ? null
      : translate('review-flags.wordsLine')
  const form = useForm<Draft>({
    initialValues: draftOf(settings),
    validate: {
      reviewCompetitors: words,
      reviewNotOffered: words,
      reviewFlagReminderDays: (value) =>
        value !== '' && value >= 1 && value <= 90
          ? null
          : translate('settings.outOfLimits', { min: 1, max: 90 }),
    },
  })
  const store = (body: Partial<ReturnType<typeof settingsOf>>) =>
    save((header) => answer(api.PATCH('/api/v1/review-flag-settings', { params: { header }, body })))
  return (
    <Page title={translate('review-flags.settings')} lead={translate('review-flags.settingsLead')}>
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(await store(changedOnly(settingsOf(form.getInitialValues()), settingsOf(draft))))
        }
        refresh={async () => draftOf(await refresh())}
        savedText={() => translate('review-flags.saved')}
      >
        <Section
          title={translate('review-flags.competitors')}
          text={translate('review-flags.competitorsText')}
        >
          <Textarea
            label={translate('review-flags.competitors')}
            autosize
            minRows={4}
            {...form.getInputProps('reviewCompetitors')}
          />
        </Section>
        <Section title={translate('review-flags.notOffered')} text={translate('review-flags.notOfferedText')}>
          <Textarea
            label={translate('review-flags.notOffered')}
            autosize
            minRows={4}
            {...form.getInputProps('reviewNotOffered')}
          />
        </Section>
        <Section
          title={translate('review-flags.reminderDays')}
          text={translate('review-flags.reminderDaysText')}
        >
          <NumberInput
            label={translate('review-flags.reminderDays')}
            min={1}
            max={90}
            allowDecimal={false}
            allowNegative={false}
            styles={{ wrapper: { maxWidth: '12rem' } }}
            {...form.getInputProps('reviewFlagReminderDays')}
          />
        </Section>
      </EditForm>
    </Page>
  )
}

function draftOf({ reviewCompetitors, reviewNotOffered, reviewFlagReminderDays }: Settings): Draft {
  return {
    reviewCompetitors: reviewCompetitors.join('\n'),
    reviewNotOffered: reviewNotOffered.join('\n'),
    reviewFlagReminderDays,
  }
}

function settingsOf({ reviewCompetitors, reviewNotOffered, reviewFlagReminderDays }: Draft) {
  return {
    reviewCompetitors: linesIn(reviewCompetitors),
    reviewNotOffered: linesIn(reviewNotOffered),
    reviewFlagReminderDays: Number(reviewFlagReminderDays),
  }
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
