import { Checkbox, MultiSelect, NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { changedOnly } from '../../lib/changed-only.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageChoices } from '../../lib/languages.ts'
import { tagsOptions } from '../../lib/marks.ts'
import { membersOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import { useVersioned } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { type MemberWork, memberWorkOptions, routingSettingsOptions } from './queries.ts'
import { faultOfShifts, type ShiftDraft, shiftsOf, toShiftDraft } from './shift-draft.ts'
import { ShiftFields } from './shift-fields.tsx'

type WorkDraft = {
  capacity: number | ''
  takesNew: boolean
  languages: string[]
  skillTagIds: string[]
  shifts: ShiftDraft
}

/** How much one person takes on, in which languages, what they know, and when they work. */
export function MemberWorkPage() {
  const translate = useTranslate()
  const locale = useLocale()
  const { permissions } = useSession()
  const { work, save, refresh, name } = useWorkEditor()
  const { data: settings } = useSuspenseQuery(routingSettingsOptions)
  const tags = (useQuery(tagsOptions).data?.items ?? []).filter(
    ({ id, isArchived }) => !isArchived || work.skillTagIds.includes(id),
  )
  const form = useForm<WorkDraft>({
    initialValues: draftOf(work),
    validate: {
      shifts: (shifts) => {
        const fault = faultOfShifts(shifts)
        return fault && translate('rules.shiftFault', { day: translate(`rules.day${fault}`) })
      },
    },
  })
  const mayManage = permissions.includes('members.manage')
  return (
    <Page
      title={name}
      back={
        mayManage
          ? { to: paths.settingsPage('people'), label: translate('settings.people') }
          : { to: paths.workload(), label: translate('routing.workload') }
      }
    >
      {mayManage && (
        <TabLinks
          label={name}
          tabs={[
            { to: paths.member(work.memberId), name: translate('rules.access') },
            { to: paths.memberWork(work.memberId), name: translate('rules.work') },
          ]}
        />
      )}
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(await save(changedOnly(changesOf(form.getInitialValues()), changesOf(draft))))
        }
        refresh={async () => draftOf(await refresh())}
      >
        <Section title={translate('rules.takes')} text={translate('rules.takesText')}>
          <Checkbox
            label={translate('rules.takesNew')}
            {...form.getInputProps('takesNew', { type: 'checkbox' })}
          />
          <NumberInput
            label={translate('rules.capacityOf')}
            placeholder={translate('rules.capacityDefault', { count: settings.routingCapacity })}
            min={0}
            max={1_000}
            allowDecimal={false}
            styles={{ wrapper: { maxWidth: '14rem' } }}
            {...form.getInputProps('capacity')}
          />
        </Section>
        <Section title={translate('rules.skills')} text={translate('rules.skillsText')}>
          <MultiSelect
            label={translate('rules.languages')}
            description={translate('rules.languagesText')}
            data={languageChoices(locale, work.languages)}
            searchable
            {...form.getInputProps('languages')}
          />
          <MultiSelect
            label={translate('rules.skillTags')}
            description={translate('rules.skillTagsText')}
            data={tags.map((tag) => ({ value: tag.id, label: tag.name }))}
            searchable
            limit={100}
            {...form.getInputProps('skillTagIds')}
          />
        </Section>
        <Section title={translate('rules.shifts')} text={translate('rules.shiftsText')}>
          <ShiftFields {...form.getInputProps('shifts')} value={form.values.shifts} />
        </Section>
      </EditForm>
    </Page>
  )
}

function useWorkEditor() {
  const { memberId: id = '' } = useParams({ strict: false })
  const { value: work, save, refresh } = useVersioned(memberWorkOptions(id))
  const { data: members } = useSuspenseQuery(membersOptions)
  return {
    work,
    name: members.find((one) => one.id === id)?.name ?? '',
    save: (body: Partial<ReturnType<typeof changesOf>>) =>
      save((header) =>
        answer(api.PATCH('/api/v1/members/{id}/work', { params: { path: { id }, header }, body })),
      ),
    refresh,
  }
}

function draftOf({ capacity, takesNew, languages, skillTagIds, shifts }: MemberWork): WorkDraft {
  return { capacity: capacity ?? '', takesNew, languages, skillTagIds, shifts: toShiftDraft(shifts) }
}

function changesOf({ capacity, shifts, ...plain }: WorkDraft) {
  return { ...plain, capacity: capacity === '' ? null : capacity, shifts: shiftsOf(shifts) }
}
