import { IconClipboardList } from '@tabler/icons-react'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { Page } from '../../../ui/page.tsx'
import classes from './audit.module.css'
import { AuditLine } from './audit-line.tsx'
import { auditOptions } from './queries.ts'

/** Who changed which setting, when, from what to what. */
export function AuditPage() {
  const translate = useTranslate()
  const pages = useSuspenseInfiniteQuery(auditOptions)
  const entries = pages.data.pages.flatMap(({ items }) => items)
  return (
    <Page title={translate('settings.audit')} lead={translate('settings.auditLead')}>
      {entries.length === 0 ? (
        <EmptyState icon={IconClipboardList} title={translate('settings.noAudit')} />
      ) : (
        <ol className={classes.log}>
          {entries.map((entry) => (
            <AuditLine key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <MoreButton pages={pages} />
    </Page>
  )
}
