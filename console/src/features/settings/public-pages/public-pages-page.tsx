import { Anchor, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconInfoCircle } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { type Account, accountOptions } from '../brand/queries.ts'
import classes from './public-pages.module.css'
import { hostsOptions } from './queries.ts'

type Draft = { imprintUrl: string; privacyUrl: string; termsUrl: string; footer: string; hosts: string[] }

/** What stands at the foot of every page for customers, and where those pages are. */
export function PublicPagesPage() {
  const translate = useTranslate()
  const { value: account, save, refresh } = useVersioned(accountOptions)
  const { data: hosts, refetch } = useSuspenseQuery(hostsOptions)
  const form = useForm<Draft>({ initialValues: draftOf(account, hosts) })
  async function saveAll(draft: Draft): Promise<Draft> {
    const { hosts: wanted, ...legal } = draft
    // First what may be refused: a host may belong to another brand.
    const saved = await answer(api.PUT('/api/v1/account/hosts', { body: { hosts: wanted } }))
    const changed = await save((header) =>
      answer(
        api.PATCH('/api/v1/account', { params: { header }, body: { brand: { legal: legalOf(legal) } } }),
      ),
    )
    void refetch()
    return draftOf(changed, saved.hosts)
  }
  return (
    <Page title={translate('settings.publicPages')} lead={translate('pages.settingsLead')}>
      <EditForm
        form={form}
        save={saveAll}
        refresh={async () => draftOf(await refresh(), (await refetch()).data ?? hosts)}
        fieldOf={(path) => path.replace(/^brand\.legal\./, '').replace(/^hosts\..*/, 'hosts')}
      >
        <Section title={translate('pages.legal')} text={translate('pages.legalText')}>
          {!(form.values.imprintUrl.trim() && form.values.privacyUrl.trim()) && (
            <p className={classes.note} role="status">
              <IconInfoCircle size={18} aria-hidden />
              {translate('pages.notOpen')}
            </p>
          )}
          {(['imprintUrl', 'privacyUrl', 'termsUrl'] as const).map((name) => (
            <TextInput
              key={name}
              label={translate(linkNames[name])}
              placeholder="https://"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              maxLength={500}
              {...form.getInputProps(name)}
            />
          ))}
          <Textarea
            label={translate('pages.footer')}
            description={translate('pages.footerText')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('footer')}
          />
        </Section>
        <Section title={translate('pages.hosts')} text={translate('pages.hostsText')}>
          <TagsInput
            label={translate('pages.hosts')}
            description={translate('pages.hostsHint')}
            placeholder={form.values.hosts.length > 0 ? '' : 'service.brand.example'}
            maxTags={20}
            {...form.getInputProps('hosts')}
          />
        </Section>
      </EditForm>
      <p>
        <Anchor href={`/b/${account.slug}/help`} target="_blank" rel="noreferrer">
          {translate('pages.look')}
        </Anchor>
      </p>
    </Page>
  )
}

const linkNames = {
  imprintUrl: 'pages.imprint',
  privacyUrl: 'pages.privacy',
  termsUrl: 'pages.terms',
} as const

function draftOf({ brand: { legal } }: Account, hosts: string[]): Draft {
  const { imprintUrl, privacyUrl, termsUrl, footer } = legal
  return {
    imprintUrl: imprintUrl ?? '',
    privacyUrl: privacyUrl ?? '',
    termsUrl: termsUrl ?? '',
    footer,
    hosts,
  }
}

function legalOf({ imprintUrl, privacyUrl, termsUrl, footer }: Omit<Draft, 'hosts'>) {
  return {
    imprintUrl: imprintUrl.trim() || null,
    privacyUrl: privacyUrl.trim() || null,
    termsUrl: termsUrl.trim() || null,
    footer: footer.trim(),
  }
}
