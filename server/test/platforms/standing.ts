import type { Asked, Disturbance } from './serve.ts'

/**
 * A platform as every one of them is tried: it shows our place Aurora Corso with a wrong number, and two others, on more
 * than one page.
 */
export type Standing = {
  kind: string
  origin: string
  /** What is entered to connect it. */
  client: Record<string, string>
  /** What a push that goes well comes to. */
  outcome: 'sent' | 'in_review' | 'proposed'
  asked: Asked[]
  show(): void
  /** Read once more: the call at which it can be broken off, and how many places come. */
  again?: { stopsAt: number; total: number }
  /** The number our place has there now. */
  phone(): unknown
  /** Whether a call would change something. */
  isWrite(asked: Asked): boolean
  /** A refusal of a value, as the platform words it, and the words of it that a person should read. */
  refusal: { status: number; body: unknown; words: string }
  disturb(how?: Disturbance): void
  /** Tokens are no longer good; what renews them is. */
  expire(): void
  /** Nothing that was given is good any more, until it is let in again. */
  shutOut(isOut: boolean): void
  close(): void
}

export const ourPlace = {
  ...{ name: 'Aurora Corso', code: '12', street: 'Corso Buenos Aires 12', postcode: '20124' },
  ...{ locality: 'Milano', country: 'IT', latitude: 45.4785, longitude: 9.2085 },
  ...{ phone: '+39 02 123 4567', website: 'https://aurora.example/corso' },
}
export const wrongPhone = '+39029991111'
