import { useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { LanguageTexts, type TextsByLanguage } from '../../ui/language-texts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { type Signature, signaturesOptions } from './queries.ts'
import { htmlOf, textsOf } from './texts.ts'

type Draft = { texts: TextsByLanguage }

/** What stands below answers about one location, or about those without a signature of their own. */
export function SignaturePage() {
  const translate = useTranslate()
  const { place = 'brand' } = useParams({ strict: false })
  const client = useQueryClient()
  const { account } = useSession()
  const { data: signatures } = useSuspenseQuery(signaturesOptions)
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const location = locations.find(({ id }) => id === place)
  const known = (all: readonly Signature[]) => all.find((one) => (one.location?.id ?? 'brand') === place)
  const version = useRef(known(signatures)?.version ?? 0)
  const draftOf = (one: Signature | undefined): Draft => ({ texts: htmlOf(one?.texts ?? {}, account.locale) })
  const form = useForm<Draft>({ initialValues: draftOf(known(signatures)) })
  async function save({ texts }: Draft): Promise<Draft> {
    const params = { path: { place }, header: ifMatch({ version: version.current }) }
    const saved = await answer(
      api.PUT('/api/v1/signatures/{place}', { params, body: { texts: textsOf(texts) } }),
    )
    version.current = saved.version
    void client.invalidateQueries({ queryKey: signaturesOptions.queryKey })
    return draftOf(saved)
  }
  async function refresh(): Promise<Draft> {
    const now = known(await client.fetchQuery({ ...signaturesOptions, staleTime: 0 }))
    version.current = now?.version ?? 0
    return draftOf(now)
  }
  const name = location?.name ?? translate('wording.brandSignature')
  return (
    <Page
      title={translate('wording.signatureOf', { name })}
      lead={translate('wording.signaturesLead')}
      back={{ to: paths.settingsPage('signatures'), label: translate('settings.signatures') }}
    >
      <EditForm form={form} save={save} refresh={refresh}>
        <Section title={translate('wording.texts')} isWide>
          <LanguageTexts
            use="signature"
            value={form.values.texts}
            locationId={location?.id}
            onChange={(texts) => form.setFieldValue('texts', texts)}
            errorOf={(locale) => String(form.errors[`texts.${locale}`] ?? '') || undefined}
          />
        </Section>
      </EditForm>
    </Page>
  )
}
