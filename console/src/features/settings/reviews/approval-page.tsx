import { Checkbox, Group, NumberInput, Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { roleNames } from '../../../lib/roles.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { reviewApprovalOptions } from './queries.ts'

type Rules = components['schemas']['ReviewApproval']
type Draft = Omit<Rules, 'version' | 'stars' | 'newMemberDays'> & {
  stars: string[]
  newMemberDays: number | ''
}

const tones = ['glowing', 'pleased', 'mixed', 'disappointed', 'furious'] as const
const writers = ['agent', 'manager', 'admin', 'owner'] as const

// Who: whoever answers for the brand in public. What for: to say once which answers two people read. They expect the
// usual reasons by name, and that what goes out already stays as it is.

/** Which public answers a second person must approve. */
export function ReviewApprovalPage() {
  const translate = useTranslate()
  const { value, save, refresh } = useVersioned(reviewApprovalOptions)
  const form = useForm<Draft>({ initialValues: draftOf(value) })
  // Where all are read by two, nothing else is a reason.
  const { always } = form.values
  return (
    <Page title={translate('review-answers.approval')} lead={translate('review-answers.approvalLead')}>
      <EditForm
        form={form}
        save={async (draft) => {
          const body = {
            ...draft,
            stars: draft.stars.map(Number),
            newMemberDays: Number(draft.newMemberDays),
          }
          return draftOf(
            await save((header) =>
              answer(api.PATCH('/api/v1/review-approval', { params: { header }, body })),
            ),
          )
        }}
        refresh={async () => draftOf(await refresh())}
      >
        <Section title={translate('review-answers.byReview')} text={translate('review-answers.byReviewText')}>
          <Switch
            label={translate('review-answers.always')}
            description={translate('review-answers.alwaysText')}
            {...form.getInputProps('always', { type: 'checkbox' })}
          />
          <Checkbox.Group label={translate('review-answers.withStars')} {...form.getInputProps('stars')}>
            <Group mt="xs">
              {[1, 2, 3, 4, 5].map((stars) => (
                <Checkbox
                  key={stars}
                  disabled={always}
                  value={String(stars)}
                  label={translate('reviews.starsOfFive', { stars })}
                />
              ))}
            </Group>
          </Checkbox.Group>
          <Checkbox.Group label={translate('review-answers.ofTone')} {...form.getInputProps('tones')}>
            <Group mt="xs">
              {tones.map((tone) => (
                <Checkbox
                  key={tone}
                  disabled={always}
                  value={tone}
                  label={translate(`review-answers.tone_${tone}`)}
                />
              ))}
            </Group>
          </Checkbox.Group>
        </Section>
        <Section title={translate('review-answers.byPerson')} text={translate('review-answers.byPersonText')}>
          <Checkbox.Group label={translate('review-answers.ofRole')} {...form.getInputProps('roles')}>
            <Group mt="xs">
              {writers.map((role) => (
                <Checkbox key={role} disabled={always} value={role} label={translate(roleNames[role])} />
              ))}
            </Group>
          </Checkbox.Group>
          <NumberInput
            label={translate('review-answers.newMembers')}
            description={translate('review-answers.newMembersText')}
            min={0}
            max={365}
            allowDecimal={false}
            disabled={always}
            styles={{ wrapper: { maxWidth: '9rem' } }}
            {...form.getInputProps('newMemberDays')}
          />
          <Switch
            label={translate('review-answers.programs')}
            disabled={always}
            {...form.getInputProps('programs', { type: 'checkbox' })}
          />
        </Section>
      </EditForm>
    </Page>
  )
}

function draftOf({ version: _version, stars, ...rest }: Rules): Draft {
  return { ...rest, stars: stars.map(String) }
}
