import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const care: Texts<TopicKeyOf<'care'>> = {
  'eye-test': {
    subjects: [
      'Booking an eye test',
      'Eye test [at {place}|in {place}]?',
      'Appointment for an eye examination',
    ],
    openings: [
      "I'd like to book an eye test at your {place} shop. My last one was [two|three|nearly four] years ago and I've started to hold my phone further and further away.",
      'My optician has retired, so I am looking for somewhere new and {place} is [round the corner from work|five minutes from home].',
      'Driving at night has become [tiring|harder than it used to be] and I think my prescription has changed. I last had glasses from you, order {order}.',
    ],
    asks: [
      '[Do you have anything|Is there a slot] in the next few days?',
      'How long does a test take, and do I need to bring my old glasses?',
      'When could you fit me in?',
    ],
    replies: [
      "thank you for thinking of us. I have pencilled you in for an eye test at {place} {on} {at}; it takes about thirty-five minutes. Please bring your current glasses, and any drops you use. If the time does not suit, just answer this mail and I'll move it.",
      'happy to help. The next free test at {place} is {on} {at}, and I am holding it for you until tomorrow evening. Bring your present glasses if you can, because we measure them before we start.',
    ],
    followUps: [
      "That time is a little tight for me, I'm afraid. Is there anything [an hour later|later the same week]?",
      'Perfect, that works. Will I be able to drive home straight afterwards?',
    ],
    answers: [
      'no trouble at all. I have moved you to {laterDay} {laterAt} and cancelled the earlier slot. You will get a reminder from us the day before.',
      'yes, you will: we only use dilating drops if something needs a closer look, and then we ask you first. See you {on} {at}.',
    ],
    notes: [
      '@{colleague} {name} would like an early evening test at {place}. Can we open one more slot {on}?',
      'Regular customer. Please plan forty-five minutes, last time we ran over. @{colleague}',
    ],
  },
  'lens-advice': {
    subjects: ['Question about contact lenses', 'Contact lenses for the first time', 'Dry eyes with lenses'],
    openings: [
      "I have worn glasses for [ten|fifteen|twenty] years and I'm thinking about contact lenses for [running|swimming|the theatre]. I have quite dry eyes and I work at a screen all day.",
      'Since I switched to the new lenses on {date} my eyes feel scratchy by four in the afternoon.',
    ],
    asks: [
      'Which kind would you recommend, and can I try a pair first?',
      'Is that normal in the first weeks, or should somebody have a look?',
    ],
    replies: [
      'with dry eyes I would begin with a daily lens that holds a lot of water; we can fit a trial pair at {place} {on} {at} and you wear it for a week before deciding anything. Until then please stay with your glasses if your eyes feel sore.',
      'thank you for describing it so clearly. I have asked our contact lens optician at {place} and she would like to see you {on} {at}. It is free of charge, and if your eyes turn red or hurt before that, take the lenses out and ring us on {phone}.',
    ],
    followUps: ['That sounds sensible, thank you. Do I have to come with or without lenses in?'],
    answers: [
      'please wear the lenses for at least two hours before you come, so that we can see how they sit, and bring your glasses for the way home. We look forward to seeing you.',
    ],
    notes: [
      '@{colleague} possible dry eye. Please have preservative-free drops and three trial pairs ready {on}.',
    ],
  },
  'long-wait': {
    subjects: [
      'Disappointed with my visit',
      'Long wait in spite of an appointment',
      'Nobody at the counter in {place}',
    ],
    openings: [
      'I was at your {place} shop on {date} with an appointment and still waited [forty|fifty] minutes before anyone spoke to me.',
      'I have always liked coming to {place}, but my visit on {date} was a bad one: nobody at the counter, and I left after [half an hour|forty minutes] without being seen.',
    ],
    asks: [
      'I had to be back at work and left without my glasses. I would like to know what went wrong.',
      "I'm not after a discount. I'd just like somebody to take it seriously.",
    ],
    replies: [
      'that should not have happened, and I am sorry that it cost you your lunch break. I looked at the day with the team: two colleagues were off sick and nobody told the people waiting. {on} {at} I have kept a slot in your name, you will be seen at once.',
      'thank you for telling us plainly, and I apologise. I have spoken to the shop: on {date} appointments were booked twice. We have changed the diary so that it cannot happen again, and I will write to you {by} with what the team agreed.',
    ],
    followUps: ["Thank you, I didn't expect such a straight answer. I'll come back."],
    answers: [
      "I am very glad. Ask for me when you come, the coffee is on us. I'll look in on the shop {on} myself to see that the new diary holds.",
    ],
    notes: [
      '@{colleague} second complaint about waiting at {place} this month. Let us look at the staffing at lunch time before {day}.',
    ],
  },
  praise: {
    subjects: ['Thank you!', 'A big thank you to the {place} team', 'Lovely service'],
    openings: [
      'I just wanted to say thank you. I collected my new {product} on {date} and the lady who fitted them took all the time in the world.',
      'My father is eighty-one and rather impatient, and your team at {place} was an absolute delight with him.',
    ],
    asks: [
      'Please pass it on, people usually only write when something is wrong.',
      "He hasn't stopped reading the paper since.",
    ],
    replies: [
      "you have made our morning. I have read your message out in the shop and pinned it up behind the counter. Come by any time for a free clean and check; I'd suggest {day}, when it is quiet.",
      'thank you for taking the time to write. I passed your words on to the colleagues at {place} right away, and I have noted a free adjustment for you, whenever it suits; {on} {at} would be a calm hour.',
    ],
    followUps: ['How kind! I will certainly be back.'],
    answers: ['we look forward to it. The workshop is least busy {on} {at}, and there will be coffee.'],
    notes: ['Too nice not to share: @{colleague} please read this one to the team {on}.'],
  },
  children: {
    subjects: [
      'Glasses for my [daughter|son]',
      "Children's eye test",
      'Do you do myopia lenses for children?',
    ],
    openings: [
      'My [daughter|son] is [six|seven|nine] and the school says [she|he] should have an eye test. It would be the first one and there is some nervousness involved.',
      'Our [six|eight]-year-old has become more short-sighted [for the second time this year|again since the last test on {date}].',
    ],
    asks: [
      'Do you have somebody at {place} who is good with children, and do you keep frames in small sizes?',
      'I read about lenses that slow it down. Do you fit them, and what do they cost?',
    ],
    replies: [
      "we would love to meet you both. At {place} our children's optician is in {on}, and I have reserved {at} for a first test; there is a picture chart, no puffs of air and plenty of time. We have some sixty frames in small sizes.",
      'yes, we fit myopia control lenses and check the eyes every six months. A pair begins at {amount} with both checks included. I have set {day} {at} aside at {place} for a measurement, so you can decide with real figures.',
    ],
    followUps: ['Great, we will be there. Is there anything we should bring?'],
    answers: [
      'just your child, a favourite toy, and any letter from the school or the doctor. If something comes up before then, ring {phone} and we will simply find another time.',
    ],
    notes: [
      'A child, and a little nervous. @{colleague} could you take this one {on}? Please leave a quarter of an hour in hand.',
    ],
  },
  'personal-data': {
    subjects: ['Change of address', 'New e-mail address', 'Please update my details'],
    openings: [
      'We have moved and I would like you to update my address before the next check-up reminder goes out.',
      "I get your reminders twice, once to my old address. I've been a customer at {place} since {date}.",
    ],
    asks: [
      'Could you also tell me which data you hold about me?',
      'Please keep this e-mail address only and delete the other one.',
    ],
    replies: [
      'done: your record now carries this address only, and the old one is gone. You will find a summary of everything we keep in the letter that goes out {by}. Please tell me if a line in it looks wrong.',
      'thank you for letting us know. I have joined the two records, so from now on a reminder arrives once. I will check {by} that the old address is really gone.',
    ],
    followUps: ['Thank you. Does that also cover text messages?'],
    answers: [
      'yes, it does: I have switched text messages off for you. The change is complete {by}, and you can turn them on again in the shop at any time.',
    ],
    notes: ['@{colleague} two records for {name} joined. Please answer the data request {by}.'],
  },
}
