import type { Phrases, SpamText } from '../shape.ts'

export const englishPhrases: Phrases = {
  greetings: ['Hi,', 'Hello,', 'Hello Ottilia team,', 'Hi there,', 'Dear team,'],
  closings: [
    'Many thanks,',
    'Kind regards,',
    'Best wishes,',
    'Thanks in advance,',
    'Thank you,',
    'All the best,',
  ],
  shortGreetings: ['Hi {agent},', 'Hello {agent},', 'Dear {agent},', ''],
  deviceLines: ['Sent from my phone', 'Sent from my tablet'],
  thanks: [
    '[Thank you so much, {agent}|Brilliant, thank you|Perfect, thanks {agent}]! [That was quick.|That is all I needed.|You have been a great help.]',
    'All sorted, thank you. [Have a lovely weekend.|See you soon.|I appreciate it.]',
  ],
  chasers: [
    'I wrote to you [yesterday|earlier] and have not heard back yet. Has my message reached you?',
    '[Just checking in|Only a gentle nudge]: is there any news on this?',
  ],
  urgentSubjects: ['URGENT: {subject}', '{subject} (urgent, please)'],
  urgentLines: [
    'It is rather urgent: I am flying [tomorrow|on Friday] and cannot drive or read without them.',
    'Please answer today if you can. I have [an exam|a job interview|an operation] tomorrow.',
  ],
  salutations: ['Dear {first},', 'Hi {first},', 'Hello {first},'],
  apologies: ['first of all, I am sorry that you had to write twice. '],
  signOffs: [
    'Kind regards,\n{agent}\nOttilia {place}',
    'Best wishes,\n{agent}\nOttilia {place}',
    'All the best,\n{agent}\nOttilia {place}',
  ],
  outOfOffice: {
    subject: 'Automatic reply: {subject}',
    text: 'Thank you for your e-mail. I am out of the office and will be back {on}. Your message will not be forwarded.\n\n{name}',
  },
  attribution: 'On {when}, {author} wrote:',
  receipt: 'RECEIPT',
}

export const englishSpam: readonly SpamText[] = [
  {
    sender: 'Top Rank Growth',
    email: 'growth@top-rank.example',
    subject: 'Your website is losing customers',
    text: 'Hello Sir/Madam,\n\nWe audited your website and found 37 critical errors. We guarantee page one within 30 days. May I send you our price list?\n\nDan\nSenior Growth Consultant',
  },
  {
    sender: 'Premium Lists',
    email: 'sales@premium-lists.example',
    subject: 'Opticians in Europe: 48,000 verified contacts',
    text: 'Hi,\n\nwould you be interested in our verified list of decision makers in the optical industry? Half price until midnight.\n\nRegards\nJessica',
  },
  {
    sender: 'Parcel Desk',
    email: 'notice@parcel-desk.example',
    subject: 'Your parcel could not be delivered',
    text: 'Your parcel is waiting. A fee of 1.99 is due. Open the link below within 24 hours to confirm your address.\n\nhttps://parcel-desk.example/confirm',
  },
]
