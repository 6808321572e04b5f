import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import { Section } from '../../../ui/section.tsx'
import { ListEditor } from '../list-editor.tsx'
import type { Location } from '../shapes.ts'
import type { ShowcaseDraft } from './showcase-draft.ts'

const most = 50
const longest = 1_000

type TestimonialFieldsProps = {
  form: UseFormReturnType<ShowcaseDraft>
  location: Pick<Location, 'locale' | 'zone'>
}

/** Words of customers, each with the name they want shown and how they agreed; one that is withdrawn stays, unseen. */
export function TestimonialFields({ form, location }: TestimonialFieldsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const field = (index: number, name: keyof ShowcaseDraft['testimonials'][number]) =>
    form.getInputProps(`testimonials.${index}.${name}`)
  return (
    <Section title={translate('record.testimonials')} text={translate('record.testimonialsText')} isWide>
      <ListEditor
        isCard
        label={translate('record.testimonials')}
        items={form.values.testimonials}
        add={translate('record.addTestimonial')}
        fresh={{
          ...{ words: '', language: location.locale, name: '' },
          ...{ consentedOn: todayIn(location.zone), consent: '', source: '', withdrawnOn: '' },
        }}
        most={most}
        onChange={(testimonials) => form.setFieldValue('testimonials', testimonials)}
      >
        {(_, __, index) => (
          <>
            <Textarea
              label={translate('record.testimonialWords')}
              autosize
              minRows={2}
              maxLength={longest}
              {...field(index, 'words')}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                label={translate('record.testimonialName')}
                maxLength={80}
                {...field(index, 'name')}
              />
              <Select
                label={translate('record.testimonialLanguage')}
                data={languageChoices(locale)}
                searchable
                allowDeselect={false}
                {...field(index, 'language')}
              />
              <TextInput
                label={translate('record.testimonialConsentedOn')}
                type="date"
                {...field(index, 'consentedOn')}
              />
              <TextInput
                label={translate('record.testimonialWithdrawn')}
                type="date"
                {...field(index, 'withdrawnOn')}
              />
              <TextInput
                label={translate('record.testimonialConsent')}
                description={translate('record.testimonialConsentHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                maxLength={300}
                {...field(index, 'consent')}
              />
              <TextInput
                label={translate('record.testimonialSource')}
                maxLength={200}
                {...field(index, 'source')}
              />
            </SimpleGrid>
          </>
        )}
      </ListEditor>
    </Section>
  )
}

function todayIn(zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
}
