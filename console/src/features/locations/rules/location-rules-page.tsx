import { Checkbox, Select, SimpleGrid, TagsInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { useFieldWords } from '../history/field-words.ts'
import { ListEditor } from '../list-editor.tsx'
import { type CustomField, locationSettingsOptions } from '../queries.ts'

type Settings = Omit<components['schemas']['LocationSettings'], 'version' | 'locatorSites' | 'locatorUrl'>

const kinds = ['text', 'number', 'date', 'yes_no', 'choice', 'url'] as const

// In the order of the location's pages; what makes sense only together is locked by its first.
const lockable = [
  ...(['name', 'legalName', 'names', 'aliases', 'categories', 'code', 'regionId', 'status'] as const),
  ...(['street', 'unit', 'postcode', 'locality', 'country', 'latitude', 'zone'] as const),
  ...(['phone', 'phones', 'email', 'emails', 'website', 'urls', 'socialProfiles'] as const),
  ...(['hours', 'hourSets', 'services', 'attributes', 'languages', 'serviceArea', 'visits'] as const),
  ...([
    'descriptions',
    'photos',
    'testimonials',
    'credentials',
    'parent',
    'departmentIds',
    'customValues',
  ] as const),
]

/** What of a location only head office changes, and what the brand keeps of its places beside what all keep. */
export function LocationRulesPage() {
  const translate = useTranslate()
  const words = useFieldWords()
  const { value, save, refresh } = useVersioned(locationSettingsOptions)
  const form = useForm<Settings>({
    initialValues: settingsOf(value),
    validate: {
      locationCustomFields: {
        name: (name) => (name.trim() ? null : translate('common.required')),
        choices: (choices, values, path) =>
          values.locationCustomFields[Number(path.split('.')[1])]?.kind === 'choice' && choices.length === 0
            ? translate('common.required')
            : null,
      },
    },
  })
  return (
    <Page title={translate('record.rules')} lead={translate('record.rulesLead')}>
      <EditForm
        form={form}
        save={async (draft) =>
          settingsOf(
            await save((header) =>
              answer(
                api.PATCH('/api/v1/location-settings', {
                  params: { header },
                  body: changedOnly(form.getInitialValues(), draft),
                }),
              ),
            ),
          )
        }
        refresh={async () => settingsOf(await refresh())}
      >
        <Section title={translate('record.locks')} text={translate('record.locksText')}>
          <Checkbox.Group
            aria-label={translate('record.locks')}
            {...form.getInputProps('lockedLocationFields')}
          >
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
              {lockable.map((field) => (
                <Checkbox
                  key={field}
                  value={field}
                  label={field === 'latitude' ? translate('locations.coordinates') : words.field(field)}
                />
              ))}
            </SimpleGrid>
          </Checkbox.Group>
        </Section>
        <Section title={translate('record.customFields')} text={translate('record.customFieldsRule')}>
          <ListEditor
            isCard
            label={translate('record.customFields')}
            items={form.values.locationCustomFields}
            add={translate('record.addField')}
            fresh={{ id: '', name: '', kind: 'text', choices: [] }}
            most={50}
            onChange={(fields) => form.setFieldValue('locationCustomFields', fields.map(withId))}
          >
            {(field, change, index) => (
              <>
                <TextInput
                  label={translate('record.fieldName')}
                  value={field.name}
                  error={form.errors[`locationCustomFields.${index}.name`]}
                  onChange={({ currentTarget }) => change({ name: currentTarget.value })}
                />
                <Select
                  label={translate('record.kind')}
                  data={kinds.map((value) => ({ value, label: translate(`record.custom_${value}`) }))}
                  allowDeselect={false}
                  value={field.kind}
                  onChange={(value) => change({ kind: kinds.find((one) => one === value) ?? 'text' })}
                />
                {field.kind === 'choice' && (
                  <TagsInput
                    label={translate('record.choices')}
                    value={field.choices}
                    error={form.errors[`locationCustomFields.${index}.choices`]}
                    onChange={(choices) => change({ choices })}
                  />
                )}
              </>
            )}
          </ListEditor>
        </Section>
      </EditForm>
    </Page>
  )
}

function settingsOf({ lockedLocationFields, locationCustomFields }: Settings): Settings {
  return { lockedLocationFields, locationCustomFields }
}

function withId(field: CustomField): CustomField {
  return field.id ? field : { ...field, id: crypto.randomUUID() }
}
