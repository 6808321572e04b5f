import { Radio, Select, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import { Section } from '../../ui/section.tsx'

export type Audience = 'personal' | 'department' | 'everybody'
type Offered = { audience: Audience; departmentId: string | null }

/** Who can use it. Who does not manage keeps things for themselves. */
export function OfferFields<Draft extends Offered>({ form }: { form: UseFormReturnType<Draft> }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: departments = [] } = useQuery(departmentsOptions)
  if (!permissions.includes('writing.manage')) return null
  return (
    <Section title={translate('wording.forWhom')}>
      <Radio.Group aria-label={translate('wording.forWhom')} {...form.getInputProps('audience')}>
        <Stack gap="sm">
          <Radio value="everybody" label={translate('wording.forEverybody')} />
          <Radio value="department" label={translate('wording.forDepartment')} />
          <Radio value="personal" label={translate('wording.forMe')} />
        </Stack>
      </Radio.Group>
      {form.values.audience === 'department' && (
        <Select
          label={translate('wording.department')}
          placeholder={translate('wording.chooseDepartment')}
          data={departments
            .filter((one) => !one.isArchived)
            .map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          {...form.getInputProps('departmentId')}
        />
      )}
    </Section>
  )
}
