import type { ReviewWords } from './shape.ts'

export const en: ReviewWords = {
  praise: {
    staff: [
      'The staff were friendly and never pushy.',
      'Such a helpful team, they remembered my name.',
      'Everybody I met there was polite and attentive.',
    ],
    advice: [
      'They explained the difference between the lenses without any jargon.',
      'Very knowledgeable, I finally understood my prescription.',
      'Well advised: they talked me out of the dearer pair.',
    ],
    waiting: [
      'I was served quickly even on a Saturday.',
      'Hardly any wait, in and out in twenty minutes.',
      'Fast service, my glasses were ready a day early.',
    ],
    price: [
      'Reasonably priced for what you get.',
      'Good value for money, two pairs for the price of one elsewhere.',
      'The quote was the price I paid, no extras.',
    ],
    repair: [
      'They fixed a loose hinge on the spot and charged nothing.',
      'My frame was repaired in an hour.',
      'Replaced a screw and adjusted the arms while I had a coffee.',
    ],
    booking: [
      'Easy to book online and they kept the appointment to the minute.',
      'Booking an eye test took two clicks.',
      'They found me an appointment the same day.',
    ],
    atmosphere: [
      'Lovely shop, and the espresso is excellent.',
      'Cosy, quiet, with good music.',
      'A comfortable place to take your time.',
    ],
    quality: [
      'The frame is light and well made.',
      'After a year of daily use not a scratch.',
      'The quality of the lenses is outstanding.',
    ],
  },
  complaint: {
    staff: [
      'The man at the counter was rude and did not even look up.',
      'Unfriendly staff who made me feel like a nuisance.',
      'The manager was arrogant when I asked for my receipt.',
    ],
    advice: [
      'Nobody explained that varifocals need getting used to.',
      'They gave me wrong information about my insurance.',
      'The assistant had no idea about children’s frames.',
    ],
    waiting: [
      'I waited fifty minutes although I had an appointment.',
      'Third week and my glasses are still delayed.',
      'A long queue and one person at the till.',
    ],
    price: [
      'Overpriced, the same frame costs forty pounds less next door.',
      'The price was higher than the quote and nobody told me.',
      'Expensive for plain reading glasses.',
    ],
    repair: [
      'The repair lasted two days and then the hinge was loose again.',
      'They took my frame for a repair and lost a screw.',
      'Four weeks for a repair under warranty.',
    ],
    booking: [
      'My appointment was moved twice without asking.',
      'I booked online and nobody knew of my appointment.',
      'Impossible to book an eye test before next month.',
    ],
    atmosphere: [
      'So noisy that I could not follow the eye test.',
      'Cramped and far too hot.',
      'The coffee machine is louder than the people.',
    ],
    quality: [
      'The coating was scratched after three weeks.',
      'The frame broke at the bridge within a month.',
      'Poor quality, the arms are already loose.',
    ],
  },
  glowing: [
    'Thank you, I will be back!',
    'Best optician I have ever been to.',
    'Absolutely wonderful, five stars are too few.',
  ],
  furious: ['Never again!', 'An absolute disgrace, stay away.', 'I want my money back NOW!!!'],
  but: 'On the other hand: ',
  thanks: [
    'Thank you, {name}! The whole team in {shop} was glad to read this. See you at the next adjustment, it is always free.',
    'How kind of you to write, {name}. We have hung it up behind the bar in {shop}.',
    'Dear {name}, thank you. That is what we are here for in {shop}.',
  ],
  sorry: [
    'Dear {name}, that must not happen, and I am sorry it did. I have spoken with the team in {shop}; please write to me at ciao@ottilia.example and I will put it right this week.',
    'I am sorry, {name}. You are right to expect more of us in {shop}. We have changed how this is done from today.',
    'Thank you for telling us, {name}. I would like to hear what happened in {shop}: ciao@ottilia.example reaches me directly.',
  ],
}
