import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const billing: Texts<TopicKeyOf<'billing'>> = {
  invoice: {
    subjects: ['Invoice for order {order}', 'VAT invoice needed', 'Receipt for my glasses'],
    openings: [
      'My employer pays part of my screen glasses and needs a proper invoice for order {order} ({amount}).',
      'I bought my {product} at {place} on {date} and can no longer find the receipt. What I still have is attached.',
    ],
    asks: ['Could you send me one with my name and the date on it?', 'Is a copy possible?'],
    replies: [
      'of course. I have issued invoice {invoice} over {amount} with the words "glasses for screen work", which is what employers ask for. It reaches you by mail {soon}.',
      'no problem, we keep receipts for ten years. I found the purchase of {date}, and a copy numbered {invoice} will be in your inbox {soon}.',
    ],
    followUps: ["Thank you. Could the company's name be on it as well?"],
    answers: [
      'yes, just tell me the exact name and address. Once I have them, the corrected invoice {invoice} goes out the same day, at the latest {on}.',
    ],
    notes: ['@{colleague} please check the tax details of {name} before invoice {invoice} goes out {on}.'],
  },
  'double-charge': {
    subjects: ['Charged twice', '{amount} taken from my card twice', 'Double payment for {order}'],
    openings: [
      'My bank statement shows {amount} twice on {date}, both for order {order}.',
      'At the till in {place} the card reader said "declined", I paid again, and now both payments of {amount} are on my account.',
    ],
    asks: ['Please return one of them.', 'How quickly can that be put right?'],
    replies: [
      'you are right, and I am sorry. I see both payments for {order}; I have just released the second one and the {amount} will be back on your account {by}. Your bank shows it as a reversal.',
      'thank you for the statement, it saved us a lot of searching. The second {amount} was only reserved, never collected. I have cancelled the reservation, and it disappears {by}. I will check again {on}.',
    ],
    followUps: ['I can see it already. Thank you for being so quick.'],
    answers: [
      'thank you for letting me know, I have closed the matter on our side. I will look at the account once more {on}, to be quite sure.',
    ],
    notes: [
      'The second payment by {name} came from a time-out. @{colleague} please go through the payment log {by}.',
    ],
  },
  refund: {
    subjects: ['Refund for order {order}', 'Still waiting for my refund', 'When do I get my money back?'],
    openings: [
      'I returned the {product} on {date} and have not seen the {amount} yet. Order {order}.',
      'You confirmed my return of {order} [two weeks ago|ten days ago], but my account says otherwise.',
    ],
    asks: ['Could you check where the refund is?', 'When will it be paid?'],
    replies: [
      'I have checked: the parcel arrived on time, but the refund was waiting for a second signature. I signed it a minute ago. The {amount} leaves us today and is with you {by}.',
      'I am sorry that you had to ask. The refund of {amount} went to a card that has expired, and the bank sent it back. I am sending it to the account you paid from; it will be there {by}. I look again {on}.',
    ],
    followUps: ['Thank you. My card has been replaced in the meantime, is that a problem?'],
    answers: [
      'not at all. Your bank moves the money to the new card by itself, {by} at the latest; should it not arrive, ring {phone} and ask for me.',
    ],
    notes: ['Refund for {order} bounced off an expired card. @{colleague} please pay it by transfer {by}.'],
  },
  insurance: {
    subjects: [
      'Contribution to my new glasses',
      'Form for my health insurance',
      'Eye care voucher from work',
    ],
    openings: [
      'My health plan pays towards new glasses and needs a form signed by the optician. It is for order {order}.',
      'My employer gave me an eye care voucher, and I would like to use it for the {product}.',
    ],
    asks: ['Can you do that, and do you need the original?', 'How does it work with a price of {amount}?'],
    replies: [
      'gladly. Bring the form or send it as a photo; our optician at {place} signs it {on}, and you can collect it or have it by mail. We add the prescription, because most plans ask for it.',
      'that works. We take the voucher off at the till, so of the {amount} you only pay the rest. Please bring the original to {place}, {on} {at} if you like, and I will fill in the form with you.',
    ],
    followUps: ['Lovely. Could the date of the eye test be added as well?'],
    answers: [
      'I have added it, with the stamp. The form is ready at {place} from {day}, and a copy goes to you by mail.',
    ],
    notes: ['Insurance form for {name}: date of the test is missing. @{colleague} please sign it {by}.'],
  },
  'gift-card': {
    subjects: ['Question about a gift card', 'Gift card does not work', 'Buying a gift card'],
    openings: [
      'I was given one of your gift cards and the website says the code is invalid. The amount should be {amount}.',
      "I'd like to give my mother a gift card for {amount} and she lives near {place}.",
    ],
    asks: ['Could you check it?', 'Can it be used in any shop, and does it run out?'],
    replies: [
      'I looked it up: the card is genuine and holds {amount}, it had merely never been activated at the till. I activated it just now, so the code will work {soon}.',
      'what a lovely present. The card is valid in all our shops for five years. I can have it ready in an envelope at {place} {on}, or sent to you {by}, whichever is easier.',
    ],
    followUps: ['Wonderful. Can the rest be used later if the glasses cost less?'],
    answers: [
      'yes, the rest stays on the card and you can see it on every receipt. I will check {on} that yours shows the right amount.',
    ],
    notes: ['Gift card over {amount}: @{colleague} please check {by} that it was activated at the till.'],
  },
}
