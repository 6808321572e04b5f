import type { Gender } from '../expand.ts'
import type { DemoDepartmentKey, DemoLocale, DemoRole } from '../shapes.ts'

type PersonRow = {
  key: string
  name: string
  gender: Gender
  role: DemoRole
  title: string
  languages: readonly [DemoLocale, ...DemoLocale[]]
  /** Regions the person works for; `locationKeys` narrows it to some shops. */
  regionKeys: readonly string[] | 'all'
  locationKeys?: readonly string[]
  departmentKeys: readonly DemoDepartmentKey[] | 'all'
}

/** Together they cover every shop, department and language of the corpus. */
export const people: readonly PersonRow[] = [
  {
    key: 'giulia-ferrante',
    name: 'Giulia Ferrante',
    gender: 'female',
    role: 'owner',
    title: 'Head of customer service',
    languages: ['it', 'en'],
    regionKeys: 'all',
    departmentKeys: 'all',
  },
  {
    key: 'marek-zielinski',
    name: 'Marek Zieliński',
    gender: 'male',
    role: 'admin',
    title: 'Operations',
    languages: ['pl', 'en'],
    regionKeys: 'all',
    departmentKeys: 'all',
  },
  {
    key: 'chiara-monti',
    name: 'Chiara Monti',
    gender: 'female',
    role: 'manager',
    title: 'Area manager Italy',
    languages: ['it', 'en'],
    regionKeys: ['italy'],
    departmentKeys: 'all',
  },
  {
    key: 'davide-greco',
    name: 'Davide Greco',
    gender: 'male',
    role: 'agent',
    title: 'Orders and repairs, Italy',
    languages: ['it', 'en'],
    regionKeys: ['italy'],
    departmentKeys: ['orders', 'repairs', 'store'],
  },
  {
    key: 'katarzyna-wrona',
    name: 'Katarzyna Wrona',
    gender: 'female',
    role: 'manager',
    title: 'Area manager Poland',
    languages: ['pl', 'en'],
    regionKeys: ['poland'],
    departmentKeys: 'all',
  },
  {
    key: 'pawel-lis',
    name: 'Paweł Lis',
    gender: 'male',
    role: 'agent',
    title: 'Workshop and store team, Poland',
    languages: ['pl', 'en', 'ru'],
    regionKeys: ['poland'],
    departmentKeys: ['repairs', 'store', 'orders'],
  },
  {
    key: 'lukas-brandt',
    name: 'Lukas Brandt',
    gender: 'male',
    role: 'manager',
    title: 'Area manager Germany',
    languages: ['de', 'en'],
    regionKeys: ['germany'],
    departmentKeys: 'all',
  },
  {
    key: 'hannah-vogt',
    name: 'Hannah Vogt',
    gender: 'female',
    role: 'agent',
    title: 'Shop lead Berlin',
    languages: ['de', 'en'],
    regionKeys: ['germany'],
    locationKeys: ['berlin-mitte', 'berlin-prenzlauer-berg', 'berlin-charlottenburg'],
    departmentKeys: ['store', 'repairs', 'care'],
  },
  {
    key: 'emma-whitfield',
    name: 'Emma Whitfield',
    gender: 'female',
    role: 'manager',
    title: 'Area manager United Kingdom',
    languages: ['en'],
    regionKeys: ['united-kingdom'],
    departmentKeys: 'all',
  },
  {
    key: 'callum-reid',
    name: 'Callum Reid',
    gender: 'male',
    role: 'agent',
    title: 'Repairs and orders, United Kingdom',
    languages: ['en'],
    regionKeys: ['united-kingdom'],
    departmentKeys: ['repairs', 'orders', 'store'],
  },
  {
    key: 'monika-adler',
    name: 'Monika Adler',
    gender: 'female',
    role: 'agent',
    title: 'Billing',
    languages: ['de', 'pl', 'it', 'en'],
    regionKeys: 'all',
    departmentKeys: ['billing', 'orders'],
  },
  {
    key: 'darya-sokolova',
    name: 'Darya Sokolova',
    gender: 'female',
    role: 'agent',
    title: 'Customer care in five languages',
    languages: ['en', 'ru', 'de', 'it', 'pl'],
    regionKeys: 'all',
    departmentKeys: ['care', 'orders', 'repairs', 'store', 'billing'],
  },
]
