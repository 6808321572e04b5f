import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const store: Texts<TopicKeyOf<'store'>> = {
  'opening-hours': {
    subjects: ['Are you open on Saturday?', 'Opening hours {place}', 'Quick question about your hours'],
    openings: [
      "I'm coming into town this week and your hours on the map look different from the ones on the door.",
      'I would like to drop in at {place} after work, but I rarely get away before half past six.',
    ],
    asks: [
      'What time do you [really close|close] on a Saturday?',
      'Would Saturday be better, and until when is somebody there who can fit glasses?',
    ],
    replies: [
      'the sign on the door is right: on Saturdays we are open {saturday}. I reported the wrong entry on the map just now and will check {by} that it is corrected.',
      'thank you for asking before setting out. On Saturday we are open {saturday} at {street}, with the workshop in all day. If you tell me when you are coming, I will have a chair free; {on} {at} is quiet.',
    ],
    followUps: ['Brilliant. And is there somewhere to park near {street}?'],
    answers: [
      'there is a car park two streets away and four bicycle stands outside the door. See you {on}, then.',
    ],
    notes: ['Hours on the map are wrong for {place} again. @{colleague} please correct them {by}.'],
  },
  'stock-check': {
    subjects: ['Is the {product} in stock at {place}?', '{product} in {colour}', 'Do you have this frame?'],
    openings: [
      "I saw the {product} in {colour} on your website and I'd like to try it on before I buy.",
      'A friend of mine wears the {product}, and I have been looking for it in {colour} [for weeks|since {date}].',
    ],
    asks: ['Do you have it at {place}?', "If it isn't at {place}, could you have it sent over?"],
    replies: [
      'good choice. We have one {product} in {colour} at {place}, and I have put it behind the counter with your name on it until {day}. Come in whenever you like.',
      "the {product} in {colour} has just sold out here, but I found one in another shop and asked for it. It should be at {place} {by}; I'll write as soon as it is in my hands.",
    ],
    followUps: ['Wonderful, thank you! Is there a smaller size as well? My face is rather narrow.'],
    answers: [
      'there is: the {product} comes in 47 as well, and I am having both sizes put aside for you. They will be here {by}.',
    ],
    notes: ['@{colleague} please send one {product} in {colour} to {place} {by}.'],
  },
  'hold-frame': {
    subjects: ['Could you hold a frame for me?', 'Reserving the {product}', 'Frame I tried on {date}'],
    openings: [
      'On {date} I tried the {product} in {colour} at {place} and, naturally, I have been thinking of nothing else.',
      "I'd like my partner to see the {product} on me before we decide. We can both be at {place} [at the weekend|next week].",
    ],
    asks: [
      'Could you keep it for me for a few days?',
      'Would you hold it, and does the price of {amount} include lenses?',
    ],
    replies: [
      'consider it held: the {product} in {colour} is in the drawer with your name on it until {day}. The price of {amount} includes single vision lenses with a good coating.',
      "of course. I have put it aside at {place} and noted {day} {at}, so that you are not kept waiting. No need to buy if it doesn't convince you both.",
    ],
    followUps: ["We can't make it on that day after all. Could you hold it a little longer?"],
    answers: [
      'gladly, I have extended it: it stays in the drawer {laterUntil}, close of business. Take your time.',
    ],
    notes: [
      '{product} in {colour} is in drawer 3 for {name}. @{colleague} please do not sell it before {day}.',
    ],
  },
  'left-behind': {
    subjects: [
      'Did I leave my [umbrella|scarf|sunglasses] with you?',
      'Lost property at {place}',
      'Left something in the shop',
    ],
    openings: [
      'I was at {place} on {date} and I think I left my [umbrella|blue scarf|sunglasses in their case] by the mirrors.',
      "Silly me: since my visit to {place} on {date} I can't find my [reading glasses|keys|gloves].",
    ],
    asks: ['Has anybody handed something in?', "Could you have a look? I'd be so relieved."],
    replies: [
      'good news: it turned up and is waiting behind the counter at {place} in an envelope with your name. We are here until closing time; if you cannot come {by}, I will gladly post it.',
      'I have just searched the fitting area and asked the team. A find from {date} matches your description. Can you come {on} {at}, or shall I post it?',
    ],
    followUps: ['You are a star. Could you post it, please? I will pay the postage.'],
    answers: ['there is nothing to pay. It went into the post today and should be with you {by}.'],
    notes: [
      'Found behind mirror 2, now in the lost property box. @{colleague} please hand it out only to {name}.',
    ],
  },
  access: {
    subjects: ['Step-free access at {place}?', 'Visit with a wheelchair', 'Coming with a pram'],
    openings: [
      'My mother uses a wheelchair and would like to choose new glasses herself at {place}.',
      'I shall be coming with a double pram, and I remember a step at the entrance in {street}.',
    ],
    asks: [
      'Is the entrance step-free, and the test room too?',
      'Is there a ramp, and a quiet hour you would recommend?',
    ],
    replies: [
      'thank you for asking ahead. The entrance is step-free and the chair in the test room can be moved away. The quietest time is {on} {at}; shall I keep it for you?',
      'you are very welcome. There is one low step at {street} and we lay a ramp; the test room is on the ground floor and wide enough to turn. I noted {day} {at}, when a colleague will be waiting at the door.',
    ],
    followUps: ['That is very thoughtful. Yes please, keep it for us.'],
    answers: ['it is kept: {on} {at}. Ring {phone} when you arrive and somebody will come out to you.'],
    notes: [
      '{name} needs level access {on}. @{colleague} please have the ramp ready and keep test room 1 free.',
    ],
  },
  pickup: {
    subjects: ['Collecting order {order}', 'Can somebody else collect my glasses?', 'Are my glasses ready?'],
    openings: [
      "I had a message that order {order} is ready at {place}, but I'm [away until next week|on late shifts].",
      'My glasses, order {order}, should have been ready on {date} and I have not heard anything.',
    ],
    asks: [
      'May my [wife|husband|brother] collect them, and what needs to be brought along?',
      'May I come by, or are they still in the workshop?',
    ],
    replies: [
      'your glasses are here, checked and polished. Anyone can collect them with the order number {order} and a name; I have put a note in the tray. They are yours from now on, and {on} {at} would be a good time for a fitting.',
      'I have just asked the workshop: order {order} is in the last check and will be at the counter {soon}. Whoever collects it only needs the order number. I will send a line when it is there.',
    ],
    followUps: ['Great, thank you. Do I need an appointment to have them fitted?'],
    answers: [
      'no, just drop in. It is quiet {on} {at}, and it takes five minutes; glasses sit best when they are adjusted on your own nose.',
    ],
    notes: [
      '{order}: {name} asked about collection. @{colleague} please put a note in the tray and check the fitting.',
    ],
  },
}
