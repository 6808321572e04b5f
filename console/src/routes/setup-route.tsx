import '../ui/mantine-forms.css'
import { SetupPage } from '../features/setup/setup-page.tsx'
import { useChooseLocale } from './locale-context.ts'
import { useEnter } from './use-enter.ts'

export function SetupRoute() {
  return <SetupPage onDone={useEnter()} onLocale={useChooseLocale()} />
}
