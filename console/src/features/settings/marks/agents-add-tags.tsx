import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { KeptSwitch } from '../../../ui/kept-switch.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { conversationSettingsOptions } from '../conversations/queries.ts'

/** Whether whoever works a conversation may make a new tag for it. */
export function AgentsAddTags() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { data: settings } = useQuery(conversationSettingsOptions)
  const change = useMutation({
    mutationFn: (agentsAddTags: boolean) =>
      answer(api.PATCH('/api/v1/conversation-settings', { body: { agentsAddTags } })),
    onSuccess: (saved) => client.setQueryData(conversationSettingsOptions.queryKey, saved),
    onError: (error) => notifyProblem(problemText(error)),
  })
  if (!settings) return null
  return (
    <KeptSwitch
      mt="lg"
      label={translate('marks.agentsAddTags')}
      description={translate('marks.agentsAddTagsText')}
      isOn={settings.agentsAddTags}
      onKeep={change.mutateAsync}
    />
  )
}
