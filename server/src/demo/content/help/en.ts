import type { HelpTexts } from './shape.ts'

export const en: HelpTexts = {
  'where-is-order': {
    title: 'Where is my order?',
    summary: 'How to follow a parcel, and when to write to us.',
    keywords: ['tracking', 'parcel', 'late'],
    text: `As soon as your parcel leaves our workshop we send you a mail with a tracking number. Click on it: you see where the parcel is, usually a few hours after the mail.

- **No mail yet?** Glasses with your lenses are made first. That takes three to seven working days ([delivery times](article:delivery-times)).
- **Nothing moved for three days?** Write to us. We ask the carrier the same day and tell you what we found.

> [!TIP]
> Keep your order number at hand. It begins with OT and stands in every mail about your order.`,
  },
  'delivery-times': {
    title: 'How long does delivery take, and what does it cost?',
    summary: 'Two to three working days for frames, up to ten for lenses made for you.',
    keywords: ['shipping', 'express', 'postage'],
    text: `| What you ordered | We need | The carrier needs |
| --- | --- | --- |
| Sunglasses, contact lenses, accessories | 1 working day | 1–2 working days |
| Glasses with single vision lenses | 3–5 working days | 1–2 working days |
| Glasses with progressive lenses | 5–8 working days | 1–2 working days |

Delivery is free from €50. Below that it costs €4.90. Express delivery by noon costs €9.90, and we tell you honestly whether your order can make it.

You can also [collect it in a shop](article:collect-in-shop), which is always free.`,
  },
  'change-order': {
    title: 'Can I change or cancel my order?',
    summary: 'Yes, until we cut the lenses. Here is how.',
    keywords: ['address', 'cancel', 'wrong'],
    text: `You can change the address, the shop for collection or the frame **until we cut your lenses**, usually for one working day.

1. Answer the mail that confirmed your order.
2. Tell us what should be different.
3. We confirm it, or call you if the lenses are on the machine already.

Cancelled before cutting, you get everything back at once. After that, your thirty days to [return](article:how-to-return) still hold.`,
  },
  'parcel-damaged': {
    title: 'My parcel is damaged or something is missing',
    summary: 'Send us a photo; we replace it at once.',
    text: `We are sorry. Send us two photos within a week: one of the box and one of what is inside. You need not talk to the carrier, we do that.

We send the replacement as soon as we have seen the photos. You keep what is usable until it arrives, and send the rest back with a free label.`,
  },
  'collect-in-shop': {
    title: 'Collecting your order in a shop',
    summary: 'Free of charge, with a fitting included.',
    keywords: ['pick up', 'click and collect'],
    text: `Choose "Collect in a shop" when you order. We write to you when your glasses are there and keep them for **thirty days**.

Bring your order number or an ID. Somebody else may collect for you if they bring the mail.

Take five minutes: we fit the glasses to your face, so that they sit as they should. Your shop: {{location.hours}}.`,
  },
  'how-to-return': {
    title: 'How do I return something?',
    summary: 'Thirty days, free of charge, online or in any shop.',
    keywords: ['send back', 'refund', 'label'],
    text: `You have **thirty days** from the day it arrived, also for glasses with lenses made for you.

1. Answer the mail that came with your order, or come into any shop.
2. We send you a free label within a few hours.
3. Put everything into the box, stick the label on, and hand it in at the post office.

We look at it within two working days and tell you [when your money comes](article:refund-when).

> [!NOTE]
> Opened contact lenses cannot be sold again. Unopened boxes can come back.`,
  },
  'refund-when': {
    title: 'When do I get my money back?',
    summary: 'We pay within two working days; the bank takes a little longer.',
    text: `We return the money within **two working days** after your parcel reached us, in the way you paid.

- Card: 3–5 working days until your bank shows it
- Bank transfer: 1–2 working days
- Gift card: at once
- Cash: in any shop, with the receipt

Has a week gone by? Write to us with your order number and we find out together where it is.`,
  },
  exchange: {
    title: 'I would rather have another frame',
    summary: 'Try others on in a shop, or swap by post.',
    text: `Exchanging is quickest in a shop: try frames on for as long as you like, and we make your lenses for the one you choose. You pay only the difference, or get it back.

By post, [return](article:how-to-return) the first pair and order the second. Tell us, and we begin with the new one before the old one is here.`,
  },
  'your-rights': {
    title: 'Your rights as a customer',
    summary: 'What the law gives you, and what we give on top.',
    keywords: ['withdrawal', 'complaint', 'law'],
    text: `By law you may withdraw from an online purchase within **14 days**, without a reason. We make that **30 days**.

If something is faulty, the seller answers for it for **two years**: you may ask for a repair or a replacement free of charge, and for your money back if neither works.

Not content with us? Answer any of our mails with the word "complaint". A person who was not part of it reads everything and answers within three working days.`,
  },
  'opening-hours': {
    title: 'When are you open?',
    summary: 'The hours of your shop, holidays included.',
    keywords: ['hours', 'sunday', 'holiday'],
    text: `Your shop: {{location.hours}}.

Hours differ from shop to shop, and shops in shopping centres are open on some Sundays. What stands here and on our shops' pages is always current, holidays included.

For an [eye test](article:eye-test-prepare) come at the latest forty minutes before closing.`,
  },
  'reach-us': {
    title: 'How do I reach my shop?',
    summary: 'Phone, mail and address, and who answers.',
    text: `- Phone: {{location.phone}}
- E-mail: {{location.email}}
- Address: {{location.address}}

Whoever answers works in the shop or sits in our customer care in Milan and knows it well. Every mail is read by a person, and you may answer each of ours.`,
  },
  'step-free': {
    title: 'Step-free access, prams and guide dogs',
    summary: 'All shops can be entered without a step; tell us if you would like help.',
    keywords: ['wheelchair', 'accessibility'],
    text: `All our shops have a step-free entrance or a ramp that we put out for you. The chair in the test room can be moved away. Guide dogs are welcome, and so are prams.

The quietest time is between ten and noon on weekdays. If you tell us when you come, somebody meets you at the door.`,
  },
  'hold-frame': {
    title: 'Can you keep a frame for me?',
    summary: 'Yes, for three days, in any shop.',
    text: `Tell us the name or number of the frame and the shop. We keep it for **three days** under your name, without obligation and without a deposit.

If the shop does not have it, another one sends it over. That takes two to three working days.`,
  },
  'eye-test-prepare': {
    title: 'Preparing for your eye test',
    summary: 'What to bring, how long it takes, and what not to wear.',
    keywords: ['appointment', 'optometrist'],
    text: `An eye test takes about **forty minutes**. Please bring

- the glasses you wear now, also reading glasses
- your last prescription, if you have it
- the names of medicines you take

Leave soft contact lenses out for a day, hard ones for three. You can drive afterwards: we use no drops that widen the pupils.

> [!WARNING]
> Sudden flashes, a shadow or loss of sight are for a doctor **today**. Do not wait for an appointment with us.`,
  },
  'eye-test-cost': {
    title: 'What does an eye test cost?',
    summary: 'Free with new glasses, €25 without.',
    text: `With new glasses from us the test is **free**. Without, it costs €25, and you take your prescription along: it is yours.

If you buy within three months after all, we deduct the €25.`,
  },
  'contact-lenses': {
    title: 'Contact lenses for the first time',
    summary: 'Fitting, a trial week and a check are included.',
    text: `We measure your eyes, choose lenses with you and practise putting them in and taking them out until it is easy. You then wear a free trial pair for a week and come back for a check.

Never sleep in daily lenses, and never rinse lenses with water. If an eye is red or hurts, take the lens out and call us: {{location.phone}}.`,
  },
  children: {
    title: 'Glasses for children',
    summary: 'Robust frames, patient people, free replacement for a year.',
    text: `We test children from about four years, in their own time. For younger ones please see an eye doctor first.

If a child's frame breaks within the first year we replace it once, however it happened. If the eyes change in that time, new lenses cost half.`,
  },
  'repair-how': {
    title: 'How do I have glasses repaired?',
    summary: 'Every shop has a workshop; most things are done while you wait.',
    keywords: ['broken', 'hinge', 'screw'],
    text: `Come into any shop, without an appointment. Screws, pads and hinges are done while you have a coffee. What needs a part takes about a week, and we lend you a frame meanwhile if yours can be worn with it.

We say what it costs before we begin. Within the [guarantee](article:guarantee) it costs nothing. We also repair glasses that are not from us.`,
  },
  adjustment: {
    title: 'My glasses slip or pinch',
    summary: 'We adjust them free of charge, for ever.',
    text: `That is quickly put right. Come into any shop: we bend the arms, change the pads and clean the glasses. It takes five minutes and is **always free**, as long as you have them.

Please do not bend them yourself, cold plastic breaks.`,
  },
  guarantee: {
    title: 'What the guarantee covers',
    summary: 'Two years on frames, lenses and coatings.',
    text: `For **two years** we repair or replace, free of charge,

- frames, hinges and soldered joints
- lenses and their coatings, if these peel or craze
- what we made wrongly

Scratches from falling, and glasses somebody sat on, are not part of it. Come in even so: often it costs less than you fear. The receipt helps, but we find your purchase by your name too.`,
  },
  'new-glasses-blurred': {
    title: 'I do not see well with my new glasses',
    summary: 'Give your eyes a week; then we measure again, free of charge.',
    text: `New lenses need some days. With progressive lenses, point your nose at what you look at and wear them all day long.

If it is no better after a week, or you have headaches, come back: we measure again and, if need be, make new lenses **free of charge within sixty days**.`,
  },
  'how-to-pay': {
    title: 'How can I pay?',
    summary: 'Cards, cash, transfer, instalments and gift cards.',
    keywords: ['card', 'cash', 'instalments', 'klarna'],
    text: `| | Online | In a shop |
| --- | --- | --- |
| Debit and credit cards | yes | yes |
| Phone and watch | yes | yes |
| Bank transfer | yes | no |
| Cash | no | yes |
| Gift card | yes | yes |
| Instalments, from €150 | yes | yes |

We charge your card when the parcel leaves us, not before. Instalments are over six or twelve months, without interest.`,
  },
  invoice: {
    title: 'I need an invoice',
    summary: 'In your name or your company’s, also for your insurance.',
    text: `Answer the mail that confirmed your order, or bring the receipt to a shop, and tell us the name, address and tax number. The invoice comes by mail on the same working day.

For insurers we write the prescription and the price of frame and lenses apart.`,
  },
  'gift-card': {
    title: 'Gift cards',
    summary: 'Any amount, valid for three years.',
    text: `A gift card is for any amount from €10, online and in every shop, and holds for three years. What is left over stays on it.`,
  },
  'your-data': {
    title: 'What happens to your data',
    summary: 'What we keep, why, and how you see or delete it.',
    keywords: ['privacy', 'gdpr', 'delete'],
    text: `We keep what we need to make your glasses and to answer you: name, address, prescription, orders and what you wrote to us. Prescriptions count as health data: only your optician and the workshop see them.

You may see everything, have it corrected or deleted at any time. Write to us with the word "data". We make sure it is you and answer within two weeks, at the latest within the month the law gives us. Invoices must be kept for ten years.`,
  },
  'upset-customer': {
    title: 'When a customer is upset',
    summary: 'Four steps, and when to hand over.',
    text: `1. **Say what happened**, in their words. "Your glasses were promised for Friday and are not here."
2. **Own it.** No department, no system. "I am sorry, that was our mistake."
3. **Do one thing now**, while they watch or before you end the call.
4. **Name a time** and write it down as a promise in the conversation.

Hand over to the lead if somebody is insulted or threatened, or asks for a person higher up. Never argue about who is right.`,
  },
  'lost-parcel': {
    title: 'A parcel is lost: what to do',
    summary: 'Send first, ask later.',
    text: `- Tracking has stood still for **three working days**: ask the carrier, and tell the customer today.
- For **five**: send a second pair by express. You need nobody's permission.
- Tell the customer to keep whichever comes first; send a label for the other.

Tag the conversation "delivery", so that we see which carrier it was.`,
  },
  'large-refund': {
    title: 'Refunds: who may decide what',
    summary: 'Up to €100 you, up to €500 the lead, above that Billing.',
    text: `| Amount | Who decides |
| --- | --- |
| up to €100 | you |
| up to €500 | your lead |
| above | Billing, within a working day |

Decide for the customer when in doubt. Always refund in the way they paid; to another account only after Billing has checked it.`,
  },
  'data-request': {
    title: 'Somebody wants to see or delete their data',
    summary: 'Confirm, check, hand over; never send by yourself.',
    text: `1. Confirm today that it arrived, and by when we answer ([what we promise](article:your-data)).
2. Tag it "privacy" and give it to Customer care.
3. Care checks who it is: by a mail from the known address, or an ID in a shop. Never ask for a copy of an ID by mail.
4. Nobody but Care sends data out.`,
  },
  'closed-at-short-notice': {
    title: 'A shop must close at short notice',
    summary: 'Hours first: everything else follows from them.',
    text: `1. Enter an **exception** in the hours of the location. Pages, chat and automatic answers follow within a minute.
2. Call everybody with an appointment today; begin with the earliest.
3. Put the note on the door: reason, when you open again, the nearest shop.
4. Tell Customer care in two sentences.`,
  },
}
