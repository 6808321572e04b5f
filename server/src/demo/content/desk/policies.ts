import type { DemoDepartmentKey } from '../../shapes.ts'

type DemoPolicy = {
  name: string
  covers: { priority: 'urgent' } | { medium: string } | { departmentKey: DemoDepartmentKey }
  firstAnswerMinutes: number
  nextAnswerMinutes: number
  resolutionMinutes: number | null
  warning: { minutes: number }
}

/** What the brand promises where its usual times do not fit, in open minutes. */
export const policies: readonly DemoPolicy[] = [
  {
    name: 'Urgent',
    covers: { priority: 'urgent' },
    ...{ firstAnswerMinutes: 30, nextAnswerMinutes: 30, resolutionMinutes: 480, warning: { minutes: 10 } },
  },
  {
    name: 'Chat',
    covers: { medium: 'web-chat' },
    ...{ firstAnswerMinutes: 5, nextAnswerMinutes: 5, resolutionMinutes: null, warning: { minutes: 2 } },
  },
  {
    name: 'Workshop',
    covers: { departmentKey: 'repairs' },
    ...{ firstAnswerMinutes: 120, nextAnswerMinutes: 240, resolutionMinutes: 2880, warning: { minutes: 30 } },
  },
]
