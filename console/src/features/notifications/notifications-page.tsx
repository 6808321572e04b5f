import { Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Devices } from './devices.tsx'
import { KindsTable } from './kinds-table.tsx'
import { QuietFields } from './quiet-fields.tsx'
import { changesOf, draftOf, type SettingsDraft } from './settings-draft.ts'
import { useNotificationSettings } from './use-settings.ts'

/** What one is told of, how, and when not. */
export function NotificationsPage() {
  const translate = useTranslate()
  const { settings, save, refresh } = useNotificationSettings()
  const form = useForm<SettingsDraft>({ initialValues: draftOf(settings) })
  return (
    <Page title={translate('notifications.title')} lead={translate('notifications.lead')}>
      <EditForm
        form={form}
        save={async (draft) => draftOf(await save(changesOf(form.getInitialValues(), draft)))}
        refresh={async () => draftOf(await refresh())}
        fieldOf={(path) => path.replaceAll('/', '.')}
      >
        <Section
          title={translate('notifications.what')}
          text={
            <>
              <p>{translate('notifications.whatText')}</p>
              <p>{translate(settings.sendsMail ? 'notifications.mailText' : 'notifications.noMail')}</p>
            </>
          }
          isWide
        >
          <KindsTable form={form} />
        </Section>
        <Section title={translate('notifications.quiet')} text={translate('notifications.quietText')}>
          <QuietFields form={form} />
        </Section>
        <Section title={translate('notifications.letters')} text={translate('notifications.lettersText')}>
          <Switch
            label={translate('notifications.letterSearches')}
            description={translate('notifications.letterSearchesText')}
            {...form.getInputProps('letters.searches', { type: 'checkbox' })}
          />
          <Switch
            label={translate('notifications.letterReviews')}
            description={translate('notifications.letterReviewsText')}
            {...form.getInputProps('letters.reviews', { type: 'checkbox' })}
          />
        </Section>
      </EditForm>
      <Devices pushKey={settings.pushKey} />
    </Page>
  )
}
