import { TagsInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { CopyField } from '../../../ui/copy-field.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { locationSettingsOptions } from '../queries.ts'
import classes from './locator-page.module.css'
import { PingSection } from './ping-section.tsx'
import { accountPagesOptions } from './queries.ts'

const fixedHeight = 720
const mostSites = 30

/** Where customers find locations beside their own pages: in the brand's own site, and by search engines. */
export function LocatorPage() {
  const translate = useTranslate()
  const { value, save, refresh } = useVersioned(locationSettingsOptions)
  const { data: account } = useSuspenseQuery(accountPagesOptions)
  const form = useForm({ initialValues: { locatorSites: value.locatorSites } })
  const frame = `<iframe src="${value.locatorUrl}" title="${translate('record.embedFrameTitle')}" allow="geolocation" loading="lazy" style="width:100%;height:${fixedHeight}px;border:0"></iframe>`
  return (
    <Page title={translate('settings.locator')} lead={translate('record.locatorLead')}>
      <EditForm
        form={form}
        save={async (body) => {
          const saved = await save((header) =>
            answer(api.PATCH('/api/v1/location-settings', { params: { header }, body })),
          )
          return { locatorSites: saved.locatorSites }
        }}
        refresh={async () => ({ locatorSites: (await refresh()).locatorSites })}
        fieldOf={(path) => path.replace(/^locatorSites\..*/, 'locatorSites')}
      >
        <Section title={translate('record.embed')} text={translate('record.embedText')} isWide>
          <TagsInput
            label={translate('record.embedSites')}
            description={translate('record.embedSitesHint')}
            placeholder={form.values.locatorSites.length > 0 ? '' : 'https://www.brand.example'}
            maxTags={mostSites}
            {...form.getInputProps('locatorSites')}
          />
          <CopyField
            label={translate('record.embedTag')}
            value={`<script async src="${value.locatorUrl}.js"></script>`}
            text={translate('record.embedTagText')}
          />
          <CopyField label={translate('record.embedFrame')} value={frame} />
          <iframe
            className={classes.preview}
            src={`/b/${account.slug}/embed/locations`}
            title={translate('record.embedPreview')}
            loading="lazy"
          />
        </Section>
      </EditForm>
      <PingSection />
    </Page>
  )
}
