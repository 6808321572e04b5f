import { IconArchive, IconArrowBackUp, IconBolt } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { type Macro, macrosOptions } from '../../lib/writing.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { MoveButtons } from '../../ui/order/move-buttons.tsx'
import { useOrder } from '../../ui/order/use-order.ts'
import { Row } from '../../ui/row-list.tsx'
import { useArchiving } from '../../ui/use-archiving.ts'

/** What is often done at once. */
export function MacrosPage() {
  const translate = useTranslate()
  const { data: macros } = useSuspenseQuery(macrosOptions)
  const { permissions } = useSession()
  const shared = macros.filter((one) => !one.isArchived && one.audience !== 'personal')
  const ordering = useOrder(macrosOptions.queryKey, shared, {
    save: async (ids) => (await answer(api.PUT('/api/v1/macros/order', { body: { ids } }))).items,
  })
  const mayMove = permissions.includes('writing.manage')
  return (
    <ListPage
      title={translate('settings.macros')}
      lead={translate('wording.macrosLead')}
      items={macros}
      add={{ label: translate('wording.newMacro'), to: paths.newMacro() }}
      empty={{
        icon: IconBolt,
        title: translate('wording.macrosEmpty'),
        text: translate('wording.macrosEmptyText'),
      }}
      spoken={ordering.spoken}
    >
      {(macro) => (
        <MacroLine macro={macro}>
          {mayMove && shared.includes(macro) && (
            <MoveButtons
              item={macro}
              isFirst={macro === shared[0]}
              isLast={macro === shared.at(-1)}
              ordering={ordering}
            />
          )}
        </MacroLine>
      )}
    </ListPage>
  )
}

/** @param children what puts it higher or lower */
function MacroLine({ macro, children }: { macro: Macro; children: ReactNode }) {
  const translate = useTranslate()
  const { id, name, audience, department, actions, texts, useCount, isArchived } = macro
  const archive = useArchiving({
    queryKey: ['macros'],
    save: (next) =>
      answer(api.PATCH('/api/v1/macros/{id}', { params: { path: { id } }, body: { isArchived: next } })),
    done: translate('marks.archivedDone', { name }),
  })
  const facts = [
    ...(actions.length > 0 ? [translate('writing.steps', { count: actions.length })] : []),
    ...(Object.keys(texts).length > 0 ? [translate('writing.withAnswer')] : []),
    translate('wording.used', { count: useCount }),
  ]
  return (
    <Row
      {...(macro.mayChange && !isArchived && { to: paths.macro(id) })}
      isQuiet={isArchived}
      name={
        <>
          {name}
          {audience === 'personal' && <Chip>{translate('wording.forMe')}</Chip>}
          {department && <Chip>{department.name}</Chip>}
          {isArchived && <Chip>{translate('wording.archived')}</Chip>}
        </>
      }
      detail={facts.join(' · ')}
      side={
        <>
          {children}
          {macro.mayChange && (
            <IconButton
              icon={isArchived ? IconArrowBackUp : IconArchive}
              label={translate(isArchived ? 'wording.restore' : 'wording.archive', { name })}
              onClick={() => archive(!isArchived)}
            />
          )}
        </>
      }
    />
  )
}
