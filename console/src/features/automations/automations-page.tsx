import { IconRobot } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { ListPage } from '../../ui/list-page.tsx'
import { MoveButtons } from '../../ui/order/move-buttons.tsx'
import { type Ordering, useOrder } from '../../ui/order/use-order.ts'
import { Row } from '../../ui/row-list.tsx'
import { EnabledSwitch } from '../../ui/rule-runs/enabled-switch.tsx'
import { RuleName } from '../../ui/rule-runs/rule-name.tsx'
import { type Automation, automationsOptions } from './queries.ts'
import { useTriggerText } from './use-trigger-text.ts'

/** What is done by itself when something happens or time has passed. */
export function AutomationsPage() {
  const translate = useTranslate()
  const { data: automations } = useSuspenseQuery(automationsOptions)
  const ordering = useOrder(automationsOptions.queryKey, automations, {
    save: (ids) => answer(api.PUT('/api/v1/automations/order', { body: { ids } })),
  })
  return (
    <ListPage
      title={translate('automations.title')}
      lead={translate('automations.lead')}
      items={automations}
      add={{ label: translate('automations.add'), to: paths.newAutomation() }}
      empty={{
        icon: IconRobot,
        title: translate('automations.none'),
        text: translate('automations.noneText'),
      }}
      spoken={ordering.spoken}
    >
      {(automation, index) => (
        <AutomationRow automation={automation} index={index} count={automations.length} ordering={ordering} />
      )}
    </ListPage>
  )
}

type AutomationRowProps = { automation: Automation; index: number; count: number; ordering: Ordering }

function AutomationRow({ automation, index, count, ordering }: AutomationRowProps) {
  const translate = useTranslate()
  const triggerText = useTriggerText()
  const { id, trigger, isEnabled, actedCount, waitingCount } = automation
  const facts = [
    triggerText(trigger),
    ...(trigger.kind === 'time' && isEnabled
      ? [translate('automations.waiting', { count: waitingCount })]
      : []),
    translate('rules.acted', { count: actedCount }),
  ]
  return (
    <Row
      to={paths.automation(id)}
      isQuiet={!isEnabled}
      name={<RuleName rule={automation} />}
      detail={facts.join(' · ')}
      lead={<span aria-hidden>{index + 1}</span>}
      side={
        <>
          <MoveButtons
            item={automation}
            isFirst={index === 0}
            isLast={index === count - 1}
            ordering={ordering}
          />
          <EnabledSwitch rule={automation} list={automationsOptions.queryKey} save={enable} />
        </>
      }
    />
  )
}

function enable(id: string, isEnabled: boolean): Promise<Automation> {
  return answer(api.PATCH('/api/v1/automations/{id}', { params: { path: { id } }, body: { isEnabled } }))
}
