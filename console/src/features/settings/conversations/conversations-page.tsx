import { NumberInput, Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { DurationField } from './duration-field.tsx'
import {
  changesOf,
  draftOf,
  firstResponseLimits,
  fits,
  type Limits,
  resolutionLimits,
  type SettingsDraft,
  undoLimits,
  worthFullLimits,
  worthGoneLimits,
} from './settings-draft.ts'
import { useConversationSettings } from './use-conversation-settings.ts'

/** How conversations are worked: taking back, due times, confirmation of receipt. */
export function ConversationsPage() {
  const translate = useTranslate()
  const { settings, save, refresh } = useConversationSettings()
  const validate = useRules()
  const form = useForm<SettingsDraft>({ initialValues: draftOf(settings), validate })
  return (
    <Page title={translate('settings.conversations')} lead={translate('settings.conversationsLead')}>
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(await save(changedOnly(changesOf(form.getInitialValues()), changesOf(draft))))
        }
        refresh={async () => draftOf(await refresh())}
      >
        <Section title={translate('settings.dueTimes')} text={translate('settings.dueTimesText')}>
          <DurationField
            label={translate('settings.firstResponse')}
            description={translate('settings.firstResponseText')}
            limits={firstResponseLimits}
            {...form.getInputProps('firstResponseMinutes')}
          />
          <DurationField
            label={translate('settings.nextAnswer')}
            description={translate('settings.nextAnswerText')}
            limits={firstResponseLimits}
            {...form.getInputProps('nextAnswerMinutes')}
          />
          <DurationField
            label={translate('settings.resolution')}
            description={translate('settings.resolutionText')}
            limits={resolutionLimits}
            {...form.getInputProps('resolutionMinutes')}
          />
        </Section>
        <Section title={translate('settings.worth')} text={translate('settings.worthText')}>
          <DurationField
            label={translate('settings.worthFull')}
            description={translate('settings.worthFullText')}
            limits={worthFullLimits}
            {...form.getInputProps('worthFullMinutes')}
          />
          <DurationField
            label={translate('settings.worthGone')}
            description={translate('settings.worthGoneText')}
            limits={worthGoneLimits}
            {...form.getInputProps('worthGoneMinutes')}
          />
        </Section>
        <Section title={translate('settings.undo')} text={translate('settings.undoText')}>
          <NumberInput
            label={translate('settings.undoSeconds')}
            description={translate('settings.undoSecondsText')}
            {...undoLimits}
            allowDecimal={false}
            allowNegative={false}
            styles={{ wrapper: { maxWidth: '9rem' } }}
            {...form.getInputProps('undoSendSeconds')}
          />
        </Section>
        <Section title={translate('settings.confirmation')} text={translate('settings.confirmationText')}>
          <Switch
            label={translate('settings.acknowledges')}
            description={translate('settings.acknowledgesText')}
            {...form.getInputProps('acknowledges', { type: 'checkbox' })}
          />
        </Section>
      </EditForm>
    </Page>
  )
}

function useRules() {
  const translate = useTranslate()
  const lasts = (limits: Limits) => (value: number | '') =>
    fits(value, limits) ? null : translate('settings.minutesOutOfLimits', { hours: limits.max / 60 })
  const lastsLongEnough = lasts(resolutionLimits)
  const worthLasts = lasts(worthGoneLimits)
  return {
    undoSendSeconds: (value: number | '') =>
      fits(value, undoLimits) ? null : translate('settings.outOfLimits', undoLimits),
    firstResponseMinutes: lasts(firstResponseLimits),
    nextAnswerMinutes: (value: number | '') => (value === '' ? null : lasts(firstResponseLimits)(value)),
    worthFullMinutes: lasts(worthFullLimits),
    worthGoneMinutes: (value: number | '', { worthFullMinutes }: SettingsDraft) =>
      worthLasts(value) ??
      (Number(value) <= Number(worthFullMinutes) ? translate('settings.worthTooEarly') : null),
    resolutionMinutes: (value: number | '', { firstResponseMinutes }: SettingsDraft) =>
      lastsLongEnough(value) ??
      (Number(value) < Number(firstResponseMinutes) ? translate('settings.resolutionTooEarly') : null),
  }
}
