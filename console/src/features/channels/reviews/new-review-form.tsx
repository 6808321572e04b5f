import { Select, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { reviewPlatformsOptions } from '../../../lib/reviews.ts'
import { CreateForm } from '../../../ui/create-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { PlaceFields } from '../form/address-fields.tsx'
import { useGoToNew } from '../form/use-go-to-new.ts'
import { AskedInputs } from './asked-inputs.tsx'
import { MailPreview } from './mail-preview.tsx'
import { PlatformFacts } from './platform-facts.tsx'
import { askedFieldsOptions, fieldsAsked, givenOf } from './review-kinds.ts'

type Draft = {
  kind: string
  name: string
  locationId: string
  departmentId: string
  asked: Record<string, string>
}

// Who: whoever sets the brand up. What for: to have the reviews of a platform here. They expect to be told what that
// platform allows before they look for its keys, and to be asked for nothing more than it needs.

/** Opens a source of reviews. */
export function NewReviewForm() {
  const translate = useTranslate()
  const goToNew = useGoToNew()
  const { data: known } = useSuspenseQuery(reviewPlatformsOptions)
  const platforms = known.filter(({ isSetUpHere }) => isSetUpHere)
  const others = known.filter(({ isSetUpHere, list }) => !isSetUpHere && list === 'none')
  const { data: asked } = useSuspenseQuery(askedFieldsOptions)
  const form = useForm<Draft>({
    initialValues: {
      ...{ kind: platforms[0]?.kind ?? '', name: '', locationId: '', departmentId: '', asked: {} },
    },
    validate: (draft) =>
      Object.fromEntries(
        fieldsAsked(asked.get(draft.kind) ?? [], draft.asked)
          .filter(({ name, isRequired, input }) => {
            const isAsked = input !== 'directory' || platformOf(draft.kind)?.signsInBy
            return isRequired && isAsked && !draft.asked[name]?.trim()
          })
          .map(({ name }) => [`asked.${name}`, translate('common.required')]),
      ),
  })
  const platformOf = (kind: string) => platforms.find((one) => one.kind === kind)
  const platform = platformOf(form.values.kind)
  const fields = fieldsAsked(asked.get(form.values.kind) ?? [], form.values.asked)
  const create = ({ kind, name, locationId, departmentId, asked: typed }: Draft) =>
    answer(
      api.POST('/api/v1/channels', {
        body: {
          ...{ connector: kind, address: '', name: name.trim() || (platform?.name ?? kind) },
          ...{ locationId: locationId || null, departmentId: departmentId || null },
          ...{ settings: givenOf(fields, 'settings', typed) },
          secrets: Object.fromEntries(
            Object.entries(givenOf(fields, 'secrets', typed)).map(([key, value]) => [key, String(value)]),
          ),
        },
      }),
    )
  return (
    <CreateForm
      form={form}
      create={create}
      onCreated={goToNew}
      action={translate('channels.create')}
      fieldOf={(path) => path.replace(/^(settings|secrets)\./, 'asked.')}
    >
      <Section title={translate('reviews.platform')} text={translate('reviews.platformText')}>
        <Select
          label={translate('reviews.platform')}
          data={platforms.map(({ kind, name }) => ({ value: kind, label: name }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        {platform && <PlatformFacts platform={platform} />}
        {others.length > 0 && (
          <Text size="sm" c="dimmed">
            {translate('reviews.notFromHere', { names: others.map(({ name }) => name).join(', ') })}
          </Text>
        )}
      </Section>
      <Section title={translate('reviews.setUp')} text={translate('reviews.setUpText')}>
        <TextInput
          label={translate('channels.name')}
          placeholder={platform?.name}
          {...form.getInputProps('name')}
        />
        <AskedInputs
          fields={fields}
          directoryPlatform={platform?.signsInBy ?? ''}
          secretNames={[]}
          inputPropsOf={(name) => form.getInputProps(`asked.${name}`)}
        />
      </Section>
      {form.values.kind === 'mail_reviews' && (
        <MailPreview settings={givenOf(fields, 'settings', form.values.asked)} />
      )}
      <PlaceFields inputPropsOf={form.getInputProps} text={translate('reviews.placeText')} />
    </CreateForm>
  )
}
