import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const orders: Texts<TopicKeyOf<'orders'>> = {
  'where-is-order': {
    subjects: [
      'Where is my order {order}?',
      'Order {order} [not here yet|still on its way?]',
      'Delivery of my {product}',
    ],
    openings: [
      'I ordered the {product} in {colour} on {date} (order {order}) and the page still says "in production".',
      'Order {order} was meant to be here on {date}. The tracking number {tracking} has not moved [for three days|since Monday].',
      "I'm waiting for order {order}. I [stayed at home for it yesterday|took a morning off for it] and nobody rang.",
    ],
    asks: [
      'Is something wrong with the lenses?',
      'Could you tell me where it is?',
      'When can I [really expect|expect] it?',
    ],
    replies: [
      'I understand, waiting without news is the worst part. I rang the workshop: the lenses for {order} failed our final check and were ground again. They are on the bench now and leave today, so your parcel will be with you {by}. The new tracking number is {tracking}.',
      'thank you for your patience. The parcel for {order} is stuck at the depot because of an incomplete house number. I have corrected it with the courier just now, and it will be delivered {on}. I will check that morning that it is on the van.',
      "that is annoying, and I am sorry about your wasted time. The courier's note says nobody opened, and I believe you rather than him. A new delivery is fixed for {day} {at}; if he has not rung by then, call me on {phone} and I will speak to the depot.",
    ],
    followUps: [
      "Thank you for the quick answer. I won't be in that day; could it go to {place} instead?",
      'Thank you, but the courier is reporting "delayed" once more.',
    ],
    answers: [
      'of course. I have redirected it to our shop at {place}, where it will be ready for you {by}. Just give the number {order}.',
      'I am sorry, that is not what I promised. I have a second pair of the {product} going out by express today and it reaches you {laterOn}; keep whichever comes first and send the other back free of charge.',
    ],
    notes: [
      'Courier says the address for {order} was incomplete. @{colleague} please confirm the redelivery {by}.',
      '@{colleague} this is the third late parcel from that depot this week. I promised {name} an answer {by}.',
    ],
  },
  'wrong-item': {
    subjects: [
      'Wrong frame in order {order}',
      "I received [someone else's|the wrong] glasses",
      'Order {order} is not what I ordered',
    ],
    openings: [
      'My parcel arrived today, but instead of the {product} in {colour} there was another model inside. Order {order}.',
      'Order {order} came with the right frame in the wrong colour: I had chosen {colour}.',
    ],
    asks: ['How do we sort this out? I have attached a photo.', 'What do I do with these? Picture enclosed.'],
    replies: [
      'thank you for the photo, that was our mistake. The right {product} in {colour} is being made first thing and leaves us {on}. Please keep the other pair for now; a prepaid label is coming to you by mail {soon}.',
      'I am sorry for the mix-up. I have compared the picture with order {order}: two trays were swapped. Your own pair goes out by express and is with you {by}; hand the wrong one to the courier when he comes.',
    ],
    followUps: ['Thanks. I threw the box away, is that a problem?'],
    answers: [
      'not in the least, any padded envelope will do, and the label covers it. Your own glasses are on their way and arrive {by}.',
    ],
    notes: [
      'Trays of {order} and the order after it were swapped. @{colleague} please check whether the other customer knows.',
    ],
  },
  'change-address': {
    subjects: [
      'Different delivery address for {order}',
      'Please change the address',
      'Order {order}: deliver to {place}?',
    ],
    openings: [
      'I placed order {order} on {date} and only now see that it goes to my old address.',
      "I won't be at home in the coming days. Order {order} should better go [to my office|to your shop at {place}].",
    ],
    asks: ['Can you still change it?', 'Is it too late to have it sent somewhere else?'],
    replies: [
      'you wrote just in time: the parcel for {order} has not been closed. I have sent it to our shop at {place}, as that is the safest, and it will be there {by}. If you prefer another address, write to me before noon tomorrow.',
      'done. Order {order} now goes to our shop at {place}, where somebody is always in. You can collect it from {day}, and I will send you a line when it is there.',
    ],
    followUps: ['The shop is perfect, thank you. How long will you keep it for me?'],
    answers: [
      'four weeks, so there is no rush. It will be at the counter from {day}; bring the number {order}.',
    ],
    notes: ['Address of {order} changed to {place}. @{colleague} please look out for the parcel {on}.'],
  },
  'cancel-order': {
    subjects: ['Cancelling order {order}', 'Ordered twice by mistake', 'Please cancel my order'],
    openings: [
      'I seem to have ordered the {product} twice on {date}. Order {order} is one too many.',
      'I would like to cancel order {order}. My prescription is changing, so new lenses make no sense at the moment.',
    ],
    asks: [
      'Can that still be stopped, and when do I get my {amount} back?',
      'Please confirm the cancellation in writing.',
    ],
    replies: [
      'I stopped order {order} before the lenses were cut, so there is nothing to pay. The {amount} is on its way back to your card and will show {by}.',
      'consider this the confirmation: order {order} is cancelled as of today. I have asked Billing to return {amount}; they do it {on}, and your bank usually needs two days more.',
    ],
    followUps: ['That was quick, thank you. Is there anything I still have to do?'],
    answers: [
      'nothing at all. If the {amount} has not arrived {by}, just answer this mail and I will chase it.',
    ],
    notes: ['{order} cancelled before cutting. @{colleague} please return {amount} {by}.'],
  },
  return: {
    subjects: ['Returning the {product}', 'Exchange instead of refund?', 'Return of order {order}'],
    openings: [
      'The {product} from order {order} is lovely, but on my nose it looks [too wide|too heavy|far too serious].',
      'I would like to send order {order} back. I have worn it for one evening and it [presses behind the ears|slides down].',
    ],
    asks: [
      'How do I return it, and could I have the {other} in {colour} instead?',
      'Do I have to pay the postage?',
    ],
    replies: [
      'that is what the thirty days are for. You will receive a free label {soon}; once the pair is here, I will have the exchange made the same day. If you would rather try other frames on, {place} has a chair for you {on} {at}.',
      'no need to explain, and nothing to pay. Drop it off at {place} or use the label I am sending {soon}. Sometimes a small bend cures it: may I suggest five minutes with our optician {on} {at} before you give up on it?',
    ],
    followUps: ['I might take you up on that offer. Do I need an appointment?'],
    answers: [
      'not really, but I have noted you for {day} {at}, then you will not have to wait. If it still presses, we take it back on the spot.',
    ],
    notes: ['Return of {order} agreed, free label sent. @{colleague} please offer an adjustment first.'],
  },
  subscription: {
    subjects: ['Contact lens delivery', 'Pausing my lens subscription', 'Change to my subscription'],
    openings: [
      'I still have [two|three] boxes of lenses at home and the next delivery is due soon. The subscription runs under {order}.',
      'Since the test on {date} my right eye has a new prescription, but the last box still had the old strength.',
    ],
    asks: ['Could you pause it for two months?', 'Could you change it and swap the box?'],
    replies: [
      'all set: I have moved your next delivery by two months, and nothing is charged until then. You can start it earlier with one line to us. The confirmation reaches you {soon}.',
      'thank you for noticing, that box should never have been sent. The new strength is entered, and the right lenses leave today so that you have them {by}. Please keep the old box, our courier takes it back.',
    ],
    followUps: ['Super. Does my discount stay the same?'],
    answers: [
      'it does, for as long as the subscription exists. I have noted it in your record, and you will see it on the next statement {on}.',
    ],
    notes: [
      'Subscription {order} was changed by hand. @{colleague} please check the next box before it leaves {on}.',
    ],
  },
  prescription: {
    subjects: [
      'My prescription for order {order}',
      'Prescription attached',
      'Can you read this prescription?',
    ],
    openings: [
      'As asked, here is the prescription for order {order}. The photo is from my phone.',
      'The eye hospital gave me this prescription on {date} and I would like the {product} made to it.',
    ],
    asks: [
      'Is it legible, and is anything missing?',
      'The pupil distance is not on it. Do I have to come in for that?',
    ],
    replies: [
      'the photo is clear, thank you. Only the pupil distance is missing; we measure it in two minutes at {place}, {on} {at} for instance. Order {order} goes to the bench the same day.',
      'I could read everything and have entered it. One value differs from your last glasses, so our optician would like to look at it with you and measure the pupil distance, {on} {at} at {place}.',
    ],
    followUps: ['I will come in and have it measured. How long until the glasses are done?'],
    answers: [
      'a week from the measurement. If you come {on}, I will have the frame ready so that we can mark the height at once.',
    ],
    notes: [
      'Cylinder axis on {order} differs by 40 degrees from the old pair. @{colleague} please ring the practice {by}.',
    ],
  },
}
