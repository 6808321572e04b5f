import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import { paths } from '../../paths.ts'

/** One thing to do in the first days, and whether it is done. */
export type Step = {
  name: MessageKey
  text: MessageKey
  values: Record<string, string>
  to: string
  isDone: boolean
}

/** What is left to do before customers are answered as they should be. */
export const stepsOptions = queryOptions({
  queryKey: ['setup-steps'],
  queryFn: ({ signal }) => readSteps(signal),
})

async function readSteps(signal: AbortSignal): Promise<Step[]> {
  const [channels, members, invitations, locations] = await Promise.all([
    answer(api.GET('/api/v1/channels', { signal })),
    answer(api.GET('/api/v1/members', { params: { query: { limit: 2 } }, signal })),
    answer(api.GET('/api/v1/invitations', { signal })),
    answer(api.GET('/api/v1/locations', { params: { query: { limit: 1 } }, signal })),
  ])
  // A chat has a key for an address: mail is brought to none.
  const mailboxes = channels.items.filter(({ connector }) => connector === 'email')
  const [first] = locations.items
  const steps = [
    channelStep(
      mailboxes[0],
      mailboxes.some(({ lastReceivedAt }) => lastReceivedAt !== null),
    ),
  ]
  if (first) steps.push(await hoursStep(first, signal))
  steps.push({
    name: 'setup.stepPeople',
    text: 'setup.stepPeopleText',
    values: {},
    to: paths.settingsPage('people'),
    isDone: members.items.length > 1 || invitations.items.length > 0,
  })
  return steps
}

function channelStep(channel: { id: string; address: string } | undefined, hasMail: boolean): Step {
  if (!channel)
    return {
      name: 'setup.stepChannel',
      text: 'setup.stepChannelText',
      values: {},
      to: paths.newChannel(),
      isDone: false,
    }
  return {
    name: 'setup.stepMail',
    text: 'setup.stepMailText',
    values: { address: channel.address },
    to: paths.channel(channel.id),
    isDone: hasMail,
  }
}

async function hoursStep({ id, name }: { id: string; name: string }, signal: AbortSignal): Promise<Step> {
  const { hours } = await answer(api.GET('/api/v1/locations/{id}', { params: { path: { id } }, signal }))
  return {
    name: 'setup.stepHours',
    text: 'setup.stepHoursText',
    values: { location: name },
    to: paths.location(id, 'hours'),
    isDone: Object.values(hours.weekly).some((day) => day !== 'unknown'),
  }
}
