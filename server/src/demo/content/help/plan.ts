export const helpLocales = ['en', 'it', 'pl', 'ru'] as const
export type HelpLocale = (typeof helpLocales)[number]

/** The shelves of the help centre. */
export const shelves = [
  {
    key: 'orders',
    icon: '📦',
    names: {
      en: 'Orders and delivery',
      it: 'Ordini e consegna',
      pl: 'Zamówienia i dostawa',
      ru: 'Заказы и доставка',
    },
  },
  {
    key: 'returns',
    icon: '↩️',
    names: {
      en: 'Returns and refunds',
      it: 'Resi e rimborsi',
      pl: 'Zwroty i zwrot pieniędzy',
      ru: 'Возврат товара и денег',
    },
  },
  {
    key: 'shops',
    icon: '📍',
    names: { en: 'Our shops', it: 'I nostri negozi', pl: 'Nasze salony', ru: 'Наши салоны' },
  },
  {
    key: 'eyes',
    icon: '👓',
    names: {
      en: 'Eye tests and lenses',
      it: 'Esame della vista e lenti',
      pl: 'Badanie wzroku i soczewki',
      ru: 'Проверка зрения и линзы',
    },
  },
  {
    key: 'repairs',
    icon: '🔧',
    names: {
      en: 'Repairs and guarantee',
      it: 'Riparazioni e garanzia',
      pl: 'Naprawy i gwarancja',
      ru: 'Ремонт и гарантия',
    },
  },
  {
    key: 'payments',
    icon: '💳',
    names: {
      en: 'Payment and invoices',
      it: 'Pagamenti e fatture',
      pl: 'Płatności i faktury',
      ru: 'Оплата и счета',
    },
  },
  {
    key: 'staff',
    icon: '🗂️',
    names: { en: 'How we work', it: 'Come lavoriamo', pl: 'Jak pracujemy', ru: 'Как мы работаем' },
  },
] as const

type ShelfKey = (typeof shelves)[number]['key']
type Plan = {
  key: string
  shelf: ShelfKey
  policy?: 'rights' | 'returns' | 'payments' | 'privacy'
  /** Who sees to it that it holds; by key of the people. */
  owner?: string
  /** When it is to be looked at, in days from the present of the story. */
  reviewInDays?: number
  isDraft?: boolean
}

const rows = [
  { key: 'where-is-order', shelf: 'orders', owner: 'giulia-ferrante', reviewInDays: 60 },
  { key: 'delivery-times', shelf: 'orders', owner: 'marek-zielinski', reviewInDays: 45 },
  { key: 'change-order', shelf: 'orders' },
  { key: 'parcel-damaged', shelf: 'orders' },
  { key: 'collect-in-shop', shelf: 'orders' },
  { key: 'how-to-return', shelf: 'returns', policy: 'returns', owner: 'giulia-ferrante', reviewInDays: 90 },
  { key: 'refund-when', shelf: 'returns' },
  { key: 'exchange', shelf: 'returns' },
  { key: 'your-rights', shelf: 'returns', policy: 'rights' },
  { key: 'opening-hours', shelf: 'shops' },
  { key: 'reach-us', shelf: 'shops' },
  { key: 'step-free', shelf: 'shops', reviewInDays: -12 },
  { key: 'hold-frame', shelf: 'shops' },
  { key: 'eye-test-prepare', shelf: 'eyes' },
  { key: 'eye-test-cost', shelf: 'eyes', owner: 'marek-zielinski', reviewInDays: 30 },
  { key: 'contact-lenses', shelf: 'eyes' },
  { key: 'children', shelf: 'eyes' },
  { key: 'repair-how', shelf: 'repairs' },
  { key: 'adjustment', shelf: 'repairs' },
  { key: 'guarantee', shelf: 'repairs' },
  { key: 'new-glasses-blurred', shelf: 'repairs' },
  { key: 'how-to-pay', shelf: 'payments', policy: 'payments' },
  { key: 'invoice', shelf: 'payments' },
  { key: 'gift-card', shelf: 'payments', isDraft: true },
  { key: 'your-data', shelf: 'payments', policy: 'privacy' },
  { key: 'upset-customer', shelf: 'staff' },
  { key: 'lost-parcel', shelf: 'staff' },
  { key: 'large-refund', shelf: 'staff' },
  { key: 'data-request', shelf: 'staff', reviewInDays: -3 },
  { key: 'closed-at-short-notice', shelf: 'staff' },
] as const satisfies readonly Plan[]

export type HelpKey = (typeof rows)[number]['key']

/** The articles in their order; those about how we work are for staff only. */
export const helpPlan: readonly (Plan & { key: HelpKey })[] = rows
