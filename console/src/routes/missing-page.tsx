import { Button } from '@mantine/core'
import { IconMapQuestion } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../lib/i18n.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** What stands at an address that leads nowhere. */
export function MissingPage() {
  const translate = useTranslate()
  return (
    <main>
      <EmptyState
        icon={IconMapQuestion}
        title={translate('common.missingTitle')}
        action={
          <Button renderRoot={(props) => <Link to={paths.home()} {...props} />}>
            {translate('common.toInbox')}
          </Button>
        }
      >
        {translate('common.missingText')}
      </EmptyState>
    </main>
  )
}
