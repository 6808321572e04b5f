import { both, type LanguageWords } from './words.ts'

const sorry = {
  private: [
    both(
      'We would like to put this right with you directly: {phone}.',
      'Call us and we’ll sort it out together: {phone}.',
    ),
    both(
      'May we ask you to call us? One person will look after this until it is settled: {phone}.',
      'Give us a ring and one person will stay with this until it’s settled: {phone}.',
    ),
  ],
  offer: [
    both('We would like to make this up to you.', 'We’d like to make this up to you.'),
    both('Please let us put right what went wrong.', 'Let us put right what went wrong.'),
  ],
}

/** English. */
export const en: LanguageWords = {
  shared: {
    greeting: [both('Dear {name},', 'Hi {name},'), both('Hello,', 'Hi,')],
    signature: ['{manager}, {location}', 'The team at {location}'],
    staff: ['{staff} will hear every word of this.', 'Your words about {staff} go straight to {staff}.'],
    hours: [
      'Next time we are open: {hours}.',
      'So that it is clear from now on, we are open next on {hours}.',
    ],
    invite: ['To talk about it in private, where only we read it: {way}'],
  },
  tones: {
    glowing: {
      opening: [
        both('Thank you for taking the time to write this.', 'Thanks for taking the time to write this!'),
        both('Your words made our day.', 'You’ve made our day!'),
        both('What a pleasure to read this.', 'What a joy to read this!'),
      ],
      acknowledge: [
        both(
          'It is for visits like yours that we open every morning.',
          'Visits like yours are why we open up every morning.',
        ),
        both('The whole team will get to read this.', 'The whole team gets to read this.'),
      ],
      closing: [
        both('We look forward to seeing you again.', 'See you soon!'),
        both('You are welcome here any time.', 'Come back any time!'),
        both('Until next time, with our thanks.', 'Until next time, and thanks again!'),
      ],
    },
    pleased: {
      opening: [
        both('Thank you for your kind words.', 'Thanks for the kind words!'),
        both('We are glad that you enjoyed your visit.', 'We’re glad you had a good time.'),
        both('It is good to hear that you left satisfied.', 'Good to hear you left happy.'),
      ],
      acknowledge: [
        both(
          'If there is something we could do better still, we would like to hear it.',
          'If there’s anything we could do even better, tell us.',
        ),
        'There is always a little more we can do, and we are working on it.',
      ],
      closing: [
        both('We hope to welcome you again soon.', 'Hope to see you again soon.'),
        both('Thank you, and see you soon.', 'Thanks, and see you soon.'),
        both('We look forward to your next visit.', 'Looking forward to next time.'),
      ],
    },
    mixed: {
      opening: [
        both('Thank you for telling us both sides.', 'Thanks for giving us both sides.'),
        both('Thank you for such a fair account of your visit.', 'Thanks for such a fair account.'),
        both(
          'We have read this carefully, the good and the less good.',
          'We’ve read this carefully, the good and the not so good.',
        ),
      ],
      acknowledge: [
        'What did not work stays with us, and we are looking into it.',
        'We take from this what we still have to get right.',
      ],
      closing: [
        both('We hope to show you a better day next time.', 'Give us another go; we’d like to do better.'),
        both('We would be glad to see you again and do better.', 'We’d love to see you again and do better.'),
        both(
          'Your remarks help us more than praise alone would.',
          'Honest words like yours help us more than praise alone.',
        ),
      ],
    },
    disappointed: {
      opening: [
        both(
          'We are sorry that your visit was not what you had hoped for.',
          'We’re sorry your visit wasn’t what you’d hoped for.',
        ),
        both(
          'Thank you for saying this plainly; we are sorry.',
          'Thanks for saying it plainly. We’re sorry.',
        ),
        both('We regret that we let you down.', 'We let you down, and we’re sorry.'),
      ],
      acknowledge: [
        'We are going through what happened that day with the team.',
        'You describe something that should not happen here.',
      ],
      ...sorry,
      closing: [
        both('We would be grateful for a chance to do better.', 'We’d be glad of a chance to do better.'),
        both('We hope that you will let us win back your trust.', 'We hope you’ll let us win you back.'),
        both('Your words have an effect here.', 'Your words make a difference here.'),
      ],
    },
    furious: {
      opening: [
        both(
          'You have every reason to be upset, and we apologise.',
          'You’ve every reason to be upset. We’re sorry.',
        ),
        both(
          'This should never have happened. We apologise.',
          'This should never have happened. We’re really sorry.',
        ),
        both(
          'We understand your anger, and we are sincerely sorry.',
          'We get why you’re angry, and we’re truly sorry.',
        ),
      ],
      acknowledge: [
        'There is nothing to explain away about it.',
        'We are finding out today how it could come to this.',
      ],
      ...sorry,
      closing: [
        both(
          'We would rather answer to you in person than with words here.',
          'We’d rather answer to you in person than with words here.',
        ),
        both(
          'Thank you for telling us in spite of everything.',
          'Thanks for telling us in spite of everything.',
        ),
        both('We will not leave it at this apology.', 'We won’t leave it at an apology.'),
      ],
    },
  },
  themes: {
    openingHours: {
      acknowledge: [
        'Standing before a closed door is maddening, and our hours must be right wherever you look them up.',
        'We are checking that our hours are stated correctly everywhere.',
      ],
      praised: ['Good to know that our hours suit your day.'],
    },
    website: {
      acknowledge: [
        'Our website should help, not stand in the way; we are passing the fault on.',
        'We will try out on the website exactly what you describe.',
      ],
      praised: ['Good to hear that the website did its job.'],
    },
    account: {
      acknowledge: [
        'An account that locks people out is of no use, and we are looking at why it did.',
        'We are passing on what happened with the account.',
      ],
      praised: ['Good to hear that the account worked without a hitch.'],
    },
    reachability: {
      acknowledge: [
        'Whoever calls us should reach a person; we are finding out why nobody answered.',
        'Not getting an answer is the worst answer, and we are looking at who picks up when.',
      ],
      praised: ['We are glad that somebody was there when you called.'],
    },
    privacy: {
      acknowledge: [
        'What people entrust to us must be safe; those in charge of it will look into this.',
        'We take it seriously when somebody worries about their data.',
      ],
      praised: ['Treating what you tell us with care is a matter of course to us.'],
    },
    booking: {
      acknowledge: [
        'A booking is a promise, and we are tracing where this one went wrong.',
        'We are looking at how bookings are entered, so that none gets lost.',
      ],
      praised: ['Good to hear that booking was easy.'],
    },
    access: {
      acknowledge: [
        'Getting in and parking should be the easy part; we are looking at what we can change.',
        'Thank you for pointing out how hard it was to reach us.',
      ],
      praised: ['Good that we were easy to reach.'],
    },
    selection: {
      acknowledge: [
        'What people come for should be there; we will tell those who order it.',
        'An empty shelf helps nobody, and we will think again about how we order.',
      ],
      praised: ['We put a lot of thought into what we offer, so this is good to hear.'],
    },
    price: {
      acknowledge: [
        'What we charge must be clear beforehand and worth it.',
        'We are going over this price and how it is shown.',
      ],
      praised: ['Fair prices matter to us; good that they showed.'],
    },
    waiting: {
      acknowledge: [
        'Nobody should have to wait that long.',
        'That was too long to wait, and we are looking at how many of us are there at such hours.',
        'Your time matters as much as ours; that wait was not right.',
      ],
      praised: [
        'Good to hear that things went quickly.',
        'That nobody has to wait is something we work at every day.',
      ],
    },
    staff: {
      acknowledge: [
        'How we speak to people is the least they may expect, and we will talk about it with the team.',
        'Nobody should leave here feeling brushed off.',
        'That is not the tone we want to hear in our house.',
      ],
      praised: [
        'A kind word for the team means a lot to them.',
        'The team will read this, and it will do them good.',
      ],
    },
    advice: {
      acknowledge: [
        'Good advice needs time and knowledge; we are making sure of both.',
        'Wrong information costs trust, and we are going over it with the team.',
      ],
      praised: ['Explaining things well is what we love to do.'],
    },
    cleanliness: {
      acknowledge: [
        'Clean is the least it has to be; we will check more often.',
        'That should not have looked like this, and we will see to it.',
      ],
      praised: ['Those who keep it clean here will be glad that you noticed.'],
    },
    atmosphere: {
      acknowledge: [
        'You should feel comfortable here; we are looking at what disturbed you.',
        'Noise and crowding spoil the best visit, and we take the hint.',
      ],
      praised: ['That you felt at ease here is the best thing we can hear.'],
    },
    payment: {
      acknowledge: [
        'Paying should be the easiest moment; we are checking the terminal and the receipts.',
        'We are following up what went wrong with the payment.',
      ],
      praised: ['Good that paying was quick.'],
    },
    promotion: {
      acknowledge: [
        'An offer has to hold what it says; we are checking how this one was announced.',
        'What is announced must hold at the till as well.',
      ],
      praised: ['Good that the offer was worth it.'],
    },
    delivery: {
      acknowledge: [
        'A delivery that does not come when it should is a broken promise; we will take it up with the carrier.',
        'We are finding out where the delivery got stuck.',
      ],
      praised: ['Good to hear that it arrived as promised.'],
    },
    order: {
      acknowledge: [
        'You should get exactly what you ordered; we are tracing how this happened.',
        'We are going over how orders are checked before they leave.',
      ],
      praised: ['Good that everything was just as ordered.'],
    },
    quality: {
      acknowledge: [
        'That is not the quality we stand for; we are looking at how it got through.',
        'Something that does not last is not what we want to sell.',
      ],
      praised: ['That the quality convinced you pleases those who look after it.'],
    },
    food: {
      acknowledge: [
        'Food is what people come for, so this goes straight to the kitchen.',
        'The kitchen will read what you wrote, word for word.',
      ],
      praised: [
        'The kitchen will be delighted to read this.',
        'These words belong on the wall of the kitchen.',
      ],
    },
    repair: {
      acknowledge: [
        'Something that was repaired has to work; we want to look at it again.',
        'We are going over this repair with those who did it.',
      ],
      praised: ['Good that it works as it should again.'],
    },
    returns: {
      acknowledge: [
        'Taking something back should not be a battle; we are going over how this was handled.',
        'We are looking at why the return was made so hard.',
      ],
      praised: ['Good that the return was simple.'],
    },
    refund: {
      acknowledge: [
        'Money that is owed should not have to be chased; we are checking where it stands.',
        'We are finding out what holds up the money.',
      ],
      praised: ['Good that the money was back quickly.'],
    },
  },
}
