import { Button } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { BroughtList } from '../../../ui/brought/brought-list.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { DaysActs } from './days/days-acts.tsx'
import { ImportState } from './import-state.tsx'
import { locationImportsOptions } from './queries.ts'
import { TableForm } from './table-form.tsx'

/** What is done to many locations in one act. */
export function BulkPage() {
  const translate = useTranslate()
  const { data: imports } = useSuspenseQuery(locationImportsOptions)
  return (
    <Page title={translate('settings.bulk')} lead={translate('bulk.lead')}>
      <Section title={translate('bulk.days')} text={translate('bulk.daysText')}>
        <div>
          <Button component={Link} to={paths.newDays()} leftSection={<IconCalendarOff size={16} />}>
            {translate('bulk.setDays')}
          </Button>
        </div>
        <DaysActs />
      </Section>
      <Section title={translate('bulk.bring')} text={translate('bulk.bringText')}>
        <TableForm />
      </Section>
      {imports.length > 0 && (
        <Section title={translate('bulk.before')} isWide>
          <BroughtList
            label={translate('bulk.before')}
            imports={imports}
            to={paths.locationImport}
            state={({ state }) => <ImportState state={state} />}
          />
        </Section>
      )}
    </Page>
  )
}
