import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { countConditions } from '../../ui/filter-builder/filter-model.ts'
import { ListPage } from '../../ui/list-page.tsx'
import { MoveButtons } from '../../ui/order/move-buttons.tsx'
import { type Ordering, useOrder } from '../../ui/order/use-order.ts'
import { Row } from '../../ui/row-list.tsx'
import { EnabledSwitch } from '../../ui/rule-runs/enabled-switch.tsx'
import { RuleName } from '../../ui/rule-runs/rule-name.tsx'
import { type Rule, rulesOptions } from './queries.ts'

/** What is done with new conversations, in its order. */
export function RulesPage() {
  const translate = useTranslate()
  const { data: rules } = useSuspenseQuery(rulesOptions)
  const ordering = useOrder(rulesOptions.queryKey, rules, {
    save: (ids) => answer(api.PUT('/api/v1/rules/order', { body: { ids } })),
  })
  return (
    <ListPage
      title={translate('rules.title')}
      lead={translate('rules.lead')}
      items={rules}
      add={{ label: translate('rules.add'), to: paths.newRule() }}
      empty={{ icon: IconArrowsSplit2, title: translate('rules.none'), text: translate('rules.noneText') }}
      spoken={ordering.spoken}
    >
      {(rule, index) => <RuleRow rule={rule} index={index} count={rules.length} ordering={ordering} />}
    </ListPage>
  )
}

type RuleRowProps = { rule: Rule; index: number; count: number; ordering: Ordering }

function RuleRow({ rule, index, count, ordering }: RuleRowProps) {
  const translate = useTranslate()
  const { id, isEnabled, isLast, runsOnReopened, actedCount } = rule
  const conditions = countConditions(rule.filter)
  const facts = [
    conditions === 0
      ? translate('rules.everyConversation')
      : translate('rules.conditions', { count: conditions }),
    translate('rules.actionsCount', { count: rule.actions.length }),
    ...(runsOnReopened ? [translate('rules.alsoReopened')] : []),
    ...(isLast ? [translate('rules.thenStops')] : []),
    translate('rules.acted', { count: actedCount }),
  ]
  return (
    <Row
      to={paths.rule(id)}
      isQuiet={!isEnabled}
      lead={<span aria-hidden>{index + 1}</span>}
      name={<RuleName rule={rule} />}
      detail={facts.join(' · ')}
      side={
        <>
          <MoveButtons item={rule} isFirst={index === 0} isLast={index === count - 1} ordering={ordering} />
          <EnabledSwitch rule={rule} list={rulesOptions.queryKey} save={enable} />
        </>
      }
    />
  )
}

function enable(id: string, isEnabled: boolean): Promise<Rule> {
  return answer(api.PATCH('/api/v1/rules/{id}', { params: { path: { id } }, body: { isEnabled } }))
}
