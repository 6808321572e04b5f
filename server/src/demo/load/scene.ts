import type { DemoConversation } from '../shapes.ts'
import type { Past } from './past.ts'
import type { Stage } from './stage.ts'

export type Story = DemoConversation & {
  /** The present, which no part of it passes. */
  asOf: Date
  /** How else the customer is reached, when they tell it in this story. */
  identities: readonly { kind: 'phone' | 'email'; value: string }[]
}

/** Where a story stands while it is told. */
export type Scene = {
  stage: Stage
  past: Past
  story: Story
  conversationId: string
  /** Whether it belongs to the story's shop: from the first when the customer wrote to the shop's own address. */
  isAtShop: boolean
  departmentId: string | null
  /** Whether whoever sorted it has put tags on it. */
  isMarked: boolean
  /** What the customer sent so far, by Message-ID. */
  mailIds: string[]
  /** Our last answer, by its own id. */
  answer: string | undefined
}
