import '../ui/mantine-forms.css'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { SetupPage } from '../features/setup/setup-page.tsx'
import { paths } from '../paths.ts'
import { useChooseLocale } from './locale-context.ts'

export function SetupRoute() {
  const client = useQueryClient()
  const router = useRouter()
  function enter() {
    // Whoever was a stranger is somebody now.
    client.clear()
    router.history.push(paths.home())
  }
  return <SetupPage onDone={enter} onLocale={useChooseLocale()} />
}
