import { Menu } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { myPresenceOptions, type PresenceState, presenceStates } from '../../lib/routing.ts'
import { useSession } from '../../lib/session.ts'
import { notifyProblem } from '../../ui/notify.tsx'
import { PresenceDot, presenceNames } from '../../ui/presence-dot.tsx'

/** Whether one is there, and handing over when one leaves. For those who answer. */
export function PresenceItems({ onHandOver }: { onHandOver: () => void }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: presence } = useQuery(myPresenceOptions)
  const choose = useChoosing()
  if (!permissions.includes('conversations.write')) return null
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{translate('routing.presence')}</Menu.Label>
      <Menu.RadioGroup
        value={presence?.choice === 'online' ? presence.state : (presence?.choice ?? 'online')}
        onChange={(value) => {
          const state = presenceStates.find((one) => one === value)
          if (state) choose(state)
        }}
      >
        {presenceStates.map((state) => (
          <Menu.RadioItem key={state} value={state} rightSection={<PresenceDot state={state} />}>
            {translate(presenceNames[state])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Item leftSection={<IconArrowsExchange size={16} />} onClick={onHandOver}>
        {translate('routing.handOver')}
      </Menu.Item>
    </>
  )
}

function useChoosing(): (state: PresenceState) => void {
  const client = useQueryClient()
  const problemText = useProblemText()
  const { queryKey } = myPresenceOptions
  const saving = useMutation({
    mutationFn: (state: PresenceState) => answer(api.PUT('/api/v1/presence', { body: { state } })),
    onMutate: (state) =>
      client.setQueryData(queryKey, (known) => known && { ...known, state, choice: state }),
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
    onError: (error) => {
      notifyProblem(problemText(error))
      void client.invalidateQueries({ queryKey })
    },
  })
  return saving.mutate
}
