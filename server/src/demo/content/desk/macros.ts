import type { DemoDepartmentKey, DemoLocale } from '../../shapes.ts'
import type { fields, statuses, tags } from '../marks.ts'

type TagName = (typeof tags)[number]['name']
type Act =
  | { kind: 'tag'; tag: TagName }
  | { kind: 'status'; name: (typeof statuses)[number]['name'] }
  | { kind: 'resolve' }
  | { kind: 'department'; key: DemoDepartmentKey }
  | { kind: 'field'; name: (typeof fields)[number]['name']; value: string }
  | { kind: 'urgent' }
  | { kind: 'note'; text: string }
  | { kind: 'tellManagers'; text: string }

type DemoMacro = { name: string; acts: readonly Act[]; texts: Partial<Record<DemoLocale, string>> }

/** What is often done at once. */
export const macros: readonly DemoMacro[] = [
  {
    name: 'Part ordered: wait for it',
    acts: [
      { kind: 'tag', tag: 'breakage' },
      { kind: 'status', name: 'Waiting for parts' },
      { kind: 'note', text: 'Part ordered for {{customer.name}}; the supplier needs three to five days.' },
    ],
    texts: {
      it: 'Il pezzo è ordinato e arriva fra tre e cinque giorni. La avviso appena possiamo montarlo.',
      pl: 'Część jest zamówiona, będzie za trzy do pięciu dni. Dam znać, gdy tylko można ją zamontować.',
      de: 'Das Teil ist bestellt und kommt in drei bis fünf Tagen. Ich melde mich, sobald wir es einbauen können.',
      en: 'The part is ordered and takes three to five days. I will write as soon as we can fit it.',
      ru: 'Деталь заказана, придёт через три–пять дней. Напишу, как только её можно будет поставить.',
    },
  },
  {
    name: 'Refund agreed: to Billing',
    acts: [
      { kind: 'tag', tag: 'money back' },
      { kind: 'field', name: 'Outcome', value: 'Refunded' },
      { kind: 'department', key: 'billing' },
      { kind: 'note', text: 'Refund agreed with {{customer.name}}. Please pay back the way they paid.' },
    ],
    texts: {},
  },
  {
    name: 'Praise: thank and close',
    acts: [{ kind: 'tag', tag: 'praise' }, { kind: 'resolve' }],
    texts: {
      it: 'Grazie, {{customer.firstName|davvero}}! Lo leggo a tutta la squadra di {{location.name}}, insieme al primo caffè.',
      pl: 'Dziękujemy! Przeczytam to całemu zespołowi: {{location.name}}, przy pierwszej kawie.',
      de: 'Danke, {{customer.name|wirklich}}! Das lese ich dem ganzen Team vor: {{location.name}}, beim ersten Kaffee.',
      en: 'Thank you, {{customer.firstName|truly}}! I will read this to everybody at {{location.name}} over the first coffee.',
    },
  },
  {
    name: 'Complaint: today, with the manager',
    acts: [
      { kind: 'tag', tag: 'complaint' },
      { kind: 'urgent' },
      { kind: 'tellManagers', text: 'A complaint that should be answered today.' },
    ],
    texts: {},
  },
]
