/** Words the brand marks its conversations with, and the matters it marks so. */
export const tags = [
  { name: 'delivery', colour: 'blue', topics: ['where-is-order', 'change-address', 'pickup'] },
  { name: 'breakage', colour: 'orange', topics: ['broken-hinge', 'scratched-lens', 'nose-pads'] },
  { name: 'fit', colour: 'teal', topics: ['adjustment', 'blurred-vision'] },
  { name: 'money back', colour: 'yellow', topics: ['refund', 'double-charge', 'cancel-order', 'return'] },
  { name: 'prescription', colour: 'violet', topics: ['prescription', 'eye-test', 'lens-advice'] },
  { name: 'complaint', colour: 'red', topics: ['long-wait', 'wrong-item', 'double-charge'] },
  { name: 'praise', colour: 'green', topics: ['praise'] },
  { name: 'privacy', colour: 'gray', topics: ['personal-data'] },
] as const

/** What it writes down about each of them. */
export const fields = [
  { name: 'Order', kind: 'text', choices: [] },
  { name: 'Outcome', kind: 'choice', choices: ['Explained', 'Repaired', 'Replaced', 'Refunded'] },
] as const

/** Its own names for waiting. */
export const statuses = [
  { name: 'Waiting for parts', topics: ['broken-hinge', 'scratched-lens', 'nose-pads', 'repair-status'] },
  { name: 'Waiting for the bank', topics: ['refund', 'double-charge'] },
] as const
