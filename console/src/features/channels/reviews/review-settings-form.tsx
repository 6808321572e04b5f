import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { reviewPlatformsOptions } from '../../../lib/reviews.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { ChannelTest } from '../channel-test.tsx'
import { PlaceFields } from '../form/address-fields.tsx'
import type { Channel } from '../queries.ts'
import type { useChannelEditor } from '../use-channel.ts'
import { AskedInputs } from './asked-inputs.tsx'
import { MailPreview } from './mail-preview.tsx'
import { PlatformFacts } from './platform-facts.tsx'
import { type AskedField, askedFieldsOptions, fieldsAsked, givenOf } from './review-kinds.ts'
import { ReviewPlaces } from './review-places.tsx'
import { ReviewReading } from './review-reading.tsx'

type Draft = { name: string; locationId: string; departmentId: string; asked: Record<string, string> }
type Props = { channel: Channel } & Pick<ReturnType<typeof useChannelEditor>, 'save' | 'refresh'>

/** One source of reviews: how far it is read, which places it knows, and how it is reached. */
export function ReviewSettingsForm({ channel, save, refresh }: Props) {
  const translate = useTranslate()
  const { data: platforms } = useSuspenseQuery(reviewPlatformsOptions)
  const { data: asked } = useSuspenseQuery(askedFieldsOptions)
  const fields = asked.get(channel.connector) ?? []
  const platform = platforms.find(({ kind }) => kind === channel.connector)
  const form = useForm<Draft>({ initialValues: draftOf(channel, fields) })
  const shown = fieldsAsked(fields, form.values.asked)
  return (
    <>
      <ReviewReading channel={channel} platform={platform} />
      <ChannelTest channel={channel} text={translate('reviews.testText')} />
      <ReviewPlaces channelId={channel.id} />
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(await save(changesOf(draft, fieldsAsked(fields, draft.asked))), fields)
        }
        refresh={async () => draftOf(await refresh(), fields)}
        fieldOf={(path) => path.replace(/^(settings|secrets)\./, 'asked.')}
      >
        <Section
          id="asked"
          title={translate('reviews.setUp')}
          text={platform ? <PlatformFacts platform={platform} /> : undefined}
        >
          <TextInput label={translate('channels.name')} {...form.getInputProps('name')} />
          <AskedInputs
            fields={shown}
            directoryPlatform={platform?.signsInBy ?? ''}
            secretNames={channel.secretNames}
            inputPropsOf={(name) => form.getInputProps(`asked.${name}`)}
          />
        </Section>
        {channel.connector === 'mail_reviews' && (
          <MailPreview settings={givenOf(shown, 'settings', form.values.asked)} />
        )}
        <PlaceFields inputPropsOf={form.getInputProps} text={translate('reviews.placeText')} />
      </EditForm>
    </>
  )
}

function draftOf(
  { name, locationId, departmentId, settings }: Channel,
  fields: readonly AskedField[],
): Draft {
  const kept: Record<string, unknown> = Object(settings)
  const textOf = (value: unknown) =>
    Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : ''
  return {
    ...{ name, locationId: locationId ?? '', departmentId: departmentId ?? '' },
    asked: Object.fromEntries(
      fields.map((field) => [field.name, field.of === 'settings' ? textOf(kept[field.name]) : '']),
    ),
  }
}

function changesOf({ name, locationId, departmentId, asked }: Draft, fields: readonly AskedField[]) {
  const secrets = Object.entries(givenOf(fields, 'secrets', asked)).map(([key, value]) => [
    key,
    String(value),
  ])
  return {
    ...{ name: name.trim(), locationId: locationId || null, departmentId: departmentId || null },
    settings: givenOf(fields, 'settings', asked),
    ...(secrets.length > 0 ? { secrets: Object.fromEntries(secrets) } : {}),
  }
}
