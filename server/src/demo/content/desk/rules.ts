import type { Filter } from '../../../conversations/index.ts'
import type { DemoDepartmentKey } from '../../shapes.ts'

type DemoRule = {
  name: string
  filter: Filter
  departmentKey?: DemoDepartmentKey
  tag?: string
  priority?: 'high' | 'urgent'
  note?: string
  isLast?: boolean
}

const says = (word: string): Filter => ({ field: 'customerWords', op: 'contains', value: word })

/** What happens to a new conversation before anybody looks at it. */
export const rules: readonly DemoRule[] = [
  {
    name: 'Requests for one’s own data go to Care, by the procedure',
    filter: {
      any: [says('GDPR'), says('RODO'), says('DSGVO'), says('personal data'), says('dati personali')],
    },
    departmentKey: 'care',
    tag: 'privacy',
    priority: 'high',
    note: 'We have one month to answer. Follow the procedure "data request" in the help centre.',
    isLast: true,
  },
  {
    name: 'An order number: Orders & delivery',
    filter: { all: [says('OT-'), { field: 'department', op: 'isEmpty' }] },
    departmentKey: 'orders',
    tag: 'delivery',
  },
  {
    name: 'Somebody waits in the chat',
    filter: { field: 'medium', op: 'is', value: ['web-chat'] },
    priority: 'high',
  },
]
