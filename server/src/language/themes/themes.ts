/** Where in a customer's journey something happens, in its order. */
export const journeySteps = [
  'inform',
  'contact',
  'book',
  'arrive',
  'choose',
  'serve',
  'pay',
  'receive',
  'use',
  'after',
] as const
export type JourneyStep = (typeof journeySteps)[number]

/** What service is about, in every trade, with the step of the journey it touches. */
export const themeSteps = {
  openingHours: 'inform',
  website: 'inform',
  account: 'inform',
  reachability: 'contact',
  privacy: 'contact',
  booking: 'book',
  access: 'arrive',
  selection: 'choose',
  price: 'choose',
  waiting: 'serve',
  staff: 'serve',
  advice: 'serve',
  cleanliness: 'serve',
  atmosphere: 'serve',
  payment: 'pay',
  promotion: 'pay',
  delivery: 'receive',
  order: 'receive',
  quality: 'use',
  food: 'use',
  repair: 'after',
  returns: 'after',
  refund: 'after',
} as const satisfies Record<string, JourneyStep>
export type Theme = keyof typeof themeSteps

/**
 * How one language speaks of each theme: phrases, one after the other with `|`. `wait*` is any word that begins so,
 * `*bruch*` any that contains it, `on hold` these words in a row; what follows `!` is not meant (`!can't wait`). Accents and
 * capitals do not matter.
 */
export type Seeds = Readonly<Record<Theme, string>>
