import { Button } from '@mantine/core'
import { IconArchive, IconArrowBackUp, IconHourglass } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { AddButton } from '../../../ui/add-button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { countConditions } from '../../../ui/filter-builder/filter-model.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { MoveButtons } from '../../../ui/order/move-buttons.tsx'
import { type Ordering, useOrder } from '../../../ui/order/use-order.ts'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { useArchiving } from '../../../ui/use-archiving.ts'
import { conversationSettingsOptions } from '../conversations/queries.ts'
import { useLengthText } from './length-text.ts'
import { type SlaPolicy, slaPoliciesOptions } from './queries.ts'

/** What customers are promised, in the order it is asked, and what holds for all others. */
export function PoliciesPage() {
  const translate = useTranslate()
  const { data: policies } = useSuspenseQuery(slaPoliciesOptions)
  const used = policies.filter((one) => !one.isArchived)
  const ordering = useOrder(slaPoliciesOptions.queryKey, used, {
    save: async (ids) => (await answer(api.PUT('/api/v1/sla-policies/order', { body: { ids } }))).items,
  })
  const add = <AddButton label={translate('sla.add')} to={paths.newPolicy()} />
  return (
    <Page title={translate('sla.title')} lead={translate('sla.lead')} actions={used.length > 0 && add}>
      {used.length === 0 && (
        <EmptyState icon={IconHourglass} title={translate('sla.none')} action={add}>
          {translate('sla.noneText')}
        </EmptyState>
      )}
      <RowList label={translate('sla.title')}>
        {used.map((policy) => (
          <PolicyRow
            key={policy.id}
            policy={policy}
            ordering={ordering}
            isFirst={policy === used[0]}
            isLast={policy === used.at(-1)}
          />
        ))}
        <DefaultRow />
        {policies
          .filter((one) => one.isArchived)
          .map((policy) => (
            <PolicyRow key={policy.id} policy={policy} ordering={ordering} isFirst isLast />
          ))}
      </RowList>
      <p className="visually-hidden" aria-live="polite">
        {ordering.spoken}
      </p>
    </Page>
  )
}

type PolicyRowProps = { policy: SlaPolicy; ordering: Ordering; isFirst: boolean; isLast: boolean }

function PolicyRow({ policy, ordering, isFirst, isLast }: PolicyRowProps) {
  const translate = useTranslate()
  const promisesText = usePromisesText()
  const { id, name, isArchived, filter, time } = policy
  const setArchived = useArchiving({
    queryKey: slaPoliciesOptions.queryKey,
    save: (next) =>
      answer(
        api.PATCH('/api/v1/sla-policies/{id}', { params: { path: { id } }, body: { isArchived: next } }),
      ),
    done: translate('marks.archivedDone', { name }),
  })
  const count = countConditions(filter ?? undefined)
  const covers = count === 0 ? translate('sla.everything') : translate('sla.conditions', { count })
  return (
    <Row
      {...(isArchived ? {} : { to: paths.policy(id) })}
      isQuiet={isArchived}
      name={
        <>
          {name}
          {isArchived && <Chip>{translate('marks.archived')}</Chip>}
        </>
      }
      detail={`${covers} · ${promisesText(policy)} · ${translate(`sla.${time}`)}`}
      side={
        isArchived ? (
          <IconButton
            icon={IconArrowBackUp}
            label={translate('marks.restore', { name })}
            onClick={() => setArchived(false)}
          />
        ) : (
          <>
            <MoveButtons item={policy} isFirst={isFirst} isLast={isLast} ordering={ordering} />
            <IconButton
              icon={IconArchive}
              label={translate('marks.archive', { name })}
              onClick={() => setArchived(true)}
            />
          </>
        )
      }
    />
  )
}

function DefaultRow() {
  const translate = useTranslate()
  const promisesText = usePromisesText()
  const { data: settings } = useSuspenseQuery(conversationSettingsOptions)
  const { firstResponseMinutes: firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes } = settings
  const promised = promisesText({ firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes })
  return (
    <Row
      name={translate('sla.default')}
      detail={`${promised} · ${translate('sla.business')}`}
      side={
        <Button
          size="compact-sm"
          variant="subtle"
          renderRoot={(props) => <Link to={paths.settingsPage('conversations')} {...props} />}
        >
          {translate('sla.defaultEdit')}
        </Button>
      }
    />
  )
}

type Promised = Pick<SlaPolicy, 'firstAnswerMinutes' | 'nextAnswerMinutes' | 'resolutionMinutes'>

function usePromisesText() {
  const translate = useTranslate()
  const lengthText = useLengthText()
  return ({ firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes }: Promised) =>
    [
      firstAnswerMinutes && translate('sla.answerIn', { time: lengthText(firstAnswerMinutes) }),
      nextAnswerMinutes && translate('sla.nextIn', { time: lengthText(nextAnswerMinutes) }),
      resolutionMinutes && translate('sla.solveIn', { time: lengthText(resolutionMinutes) }),
    ]
      .filter(Boolean)
      .join(' · ')
}
