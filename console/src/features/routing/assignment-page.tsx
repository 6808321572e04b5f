import { NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate, useTranslator } from '../../lib/i18n.tsx'
import { useVersioned } from '../../lib/use-versioned.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { channelsOptions } from '../../ui/filter-builder/choices.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { DepartmentPolicies } from './department-policies.tsx'
import { type RoutingSettings, routingSettingsOptions } from './queries.ts'

type Draft = Omit<RoutingSettings, 'version'>

/** How conversations come to people: by department, and how much one person takes on. */
export function AssignmentPage() {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const { settings, save, refresh } = useSettingsEditor()
  const form = useForm<Draft>({ initialValues: draftOf(settings) })
  const kinds = new Set([
    ...(useQuery(channelsOptions).data ?? []).map(({ connector }) => connector),
    ...Object.keys(settings.routingWeights),
  ])
  return (
    <Page title={translate('rules.assignment')} lead={translate('rules.assignmentLead')}>
      <Section title={translate('rules.byDepartment')} text={translate('rules.byDepartmentText')} isWide>
        <DepartmentPolicies />
      </Section>
      <EditForm
        form={form}
        save={async (draft) => draftOf(await save(changedOnly(form.getInitialValues(), draft)))}
        refresh={async () => draftOf(await refresh())}
      >
        <Section title={translate('rules.capacity')} text={translate('rules.capacityText')}>
          <NumberInput
            label={translate('rules.capacityEach')}
            min={1}
            max={1_000}
            allowDecimal={false}
            styles={{ wrapper: { maxWidth: '9rem' } }}
            {...form.getInputProps('routingCapacity')}
          />
          {[...kinds].map((kind) => (
            <NumberInput
              key={kind}
              label={translate('rules.weight', { kind: translateNamed(`rules.kind_${kind}`) ?? kind })}
              min={0}
              max={100}
              allowDecimal={false}
              styles={{ wrapper: { maxWidth: '9rem' } }}
              {...form.getInputProps(`routingWeights.${kind}`)}
              value={form.values.routingWeights[kind] ?? 1}
            />
          ))}
        </Section>
        <Section title={translate('rules.awayAfter')} text={translate('rules.awayAfterText')}>
          <NumberInput
            label={translate('rules.awayMinutes')}
            min={1}
            max={240}
            allowDecimal={false}
            styles={{ wrapper: { maxWidth: '9rem' } }}
            {...form.getInputProps('routingAwayMinutes')}
          />
        </Section>
      </EditForm>
    </Page>
  )
}

function draftOf({ version: _version, ...draft }: RoutingSettings): Draft {
  return draft
}

function useSettingsEditor() {
  const { value: settings, save, refresh } = useVersioned(routingSettingsOptions)
  return {
    settings,
    save: (body: Partial<Draft>) =>
      save((header) => answer(api.PATCH('/api/v1/routing-settings', { params: { header }, body }))),
    refresh,
  }
}
