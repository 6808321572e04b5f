import type { DemoDepartmentKey } from '../shapes.ts'

type TopicRow = {
  key: string
  departmentKey: DemoDepartmentKey
  weight: number
  /** What the first mail brings along. */
  attachment?: 'picture' | 'receipt'
  canBeUrgent?: boolean
  /** How long it takes until the customer has something to add. */
  followUpDays?: number
}

const rows = [
  { key: 'eye-test', departmentKey: 'care', weight: 9 },
  { key: 'lens-advice', departmentKey: 'care', weight: 4 },
  { key: 'long-wait', departmentKey: 'care', weight: 2 },
  { key: 'praise', departmentKey: 'care', weight: 3 },
  { key: 'children', departmentKey: 'care', weight: 3 },
  { key: 'personal-data', departmentKey: 'care', weight: 2 },
  { key: 'opening-hours', departmentKey: 'store', weight: 5 },
  { key: 'stock-check', departmentKey: 'store', weight: 6 },
  { key: 'hold-frame', departmentKey: 'store', weight: 4 },
  { key: 'left-behind', departmentKey: 'store', weight: 2 },
  { key: 'access', departmentKey: 'store', weight: 1.5 },
  { key: 'pickup', departmentKey: 'store', weight: 4, canBeUrgent: true },
  { key: 'where-is-order', departmentKey: 'orders', weight: 10, canBeUrgent: true },
  { key: 'wrong-item', departmentKey: 'orders', weight: 3, attachment: 'picture' },
  { key: 'change-address', departmentKey: 'orders', weight: 3 },
  { key: 'cancel-order', departmentKey: 'orders', weight: 3 },
  { key: 'return', departmentKey: 'orders', weight: 4 },
  { key: 'subscription', departmentKey: 'orders', weight: 3 },
  { key: 'prescription', departmentKey: 'orders', weight: 3, attachment: 'picture' },
  { key: 'broken-hinge', departmentKey: 'repairs', weight: 6, attachment: 'picture', canBeUrgent: true },
  { key: 'scratched-lens', departmentKey: 'repairs', weight: 4, attachment: 'picture' },
  { key: 'adjustment', departmentKey: 'repairs', weight: 4, followUpDays: 4 },
  { key: 'blurred-vision', departmentKey: 'repairs', weight: 4, followUpDays: 5 },
  { key: 'nose-pads', departmentKey: 'repairs', weight: 2, followUpDays: 4 },
  { key: 'repair-status', departmentKey: 'repairs', weight: 6, canBeUrgent: true },
  { key: 'invoice', departmentKey: 'billing', weight: 4, attachment: 'receipt' },
  { key: 'double-charge', departmentKey: 'billing', weight: 3, attachment: 'receipt', followUpDays: 1 },
  { key: 'refund', departmentKey: 'billing', weight: 4 },
  { key: 'insurance', departmentKey: 'billing', weight: 3 },
  { key: 'gift-card', departmentKey: 'billing', weight: 2 },
] as const satisfies readonly TopicRow[]

export type TopicKey = (typeof rows)[number]['key']
/** The matters of one department. */
export type TopicKeyOf<Department extends DemoDepartmentKey> = Extract<
  (typeof rows)[number],
  { departmentKey: Department }
>['key']
export type Topic = TopicRow & { key: TopicKey }

/** The thirty matters customers write about, with how often they come up. */
export const topics: readonly Topic[] = rows
