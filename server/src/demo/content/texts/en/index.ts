import type { TopicKey } from '../../topics.ts'
import type { Texts } from '../shape.ts'
import { billing } from './billing.ts'
import { care } from './care.ts'
import { orders } from './orders.ts'
import { repairs } from './repairs.ts'
import { store } from './store.ts'

export const topicsInEnglish: Texts<TopicKey> = { ...care, ...store, ...orders, ...repairs, ...billing }
