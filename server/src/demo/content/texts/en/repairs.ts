import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const repairs: Texts<TopicKeyOf<'repairs'>> = {
  'broken-hinge': {
    subjects: ['My {product} is broken', 'One arm has come off', 'Can my {product} be repaired?'],
    openings: [
      'This morning the [left|right] arm of my {product} came off in my hand. I bought the pair at {place} on {date}.',
      'My [son|daughter|dog] sat on my {product} and the hinge is bent. See the picture.',
    ],
    asks: [
      "Is that covered by the guarantee? They aren't two years old.",
      'Can it be repaired, and how long would it take?',
    ],
    replies: [
      'what a nuisance. From the photo it looks like the hinge screw and a spring, both of which we keep in stock. Bring them to {place} {on} {at} and you can wait for it; it is covered by the two-year guarantee.',
      'thank you for the picture. The hinge itself is broken, so we will replace the whole arm, free of charge. I ordered it just now, and we can fit it at {place} {on}. Until then the shop has a frame to lend you.',
    ],
    followUps: [
      "I can't come on that day. Would Saturday work as well?",
      'Thank you! Shall I bring the old case and the receipt?',
    ],
    answers: [
      'Saturday is fine, we are open {saturday} and the workshop is in. I have noted it, and the part is in the drawer with your name.',
      'neither is needed, I found your purchase under your name. Just bring the glasses, {on} {at}, and ten minutes.',
    ],
    notes: [
      'Arm for {product} in {colour} ordered, repair {repair}. @{colleague} please set a loan frame aside.',
    ],
  },
  'scratched-lens': {
    subjects: ['Lenses of order {order}', 'Lens coating is peeling', 'A scratch after a few weeks'],
    openings: [
      'The coating on my lenses from order {order} is coming off in one spot. I only ever use the cloth you gave me.',
      'After [six|eight] weeks my {product} has a fine scratch right in the middle of the [left|right] lens. A photo is attached.',
    ],
    asks: ['Is this a fault, and will you replace the lens?', 'What would a new lens cost?'],
    replies: [
      'from your picture it is the coating and not you. We will replace the lens of order {order} free of charge. It takes about a week; drop the glasses off at {place}, {on} {at} for instance, and I will show you what I mean under the microscope.',
      'I am sorry to see that. Your lenses carry a two-year coating guarantee, so there is nothing to pay. I have reordered the lens, and it will be at {place} {by}; fitting takes a quarter of an hour.',
    ],
    followUps: ['That is generous, thank you. Can I keep wearing them until the new lens is here?'],
    answers: [
      'yes, it does no harm to your eyes. I will write to you as soon as the lens is here, which should be {on}.',
    ],
    notes: [
      'Third complaint about lenses from this batch. @{colleague} please raise {repair} with the lens maker {by}.',
    ],
  },
  adjustment: {
    subjects: ['Adjusting my {product}', 'Glasses keep slipping', 'Pressure behind the ear'],
    openings: [
      'My {product} keeps sliding down my nose, especially [when I cook|at the desk|on the bike].',
      'After an hour with my new {product} I get a sore spot behind the [left|right] ear. I collected the pair on {date}.',
    ],
    asks: ['Can you adjust it, and does that cost anything?', 'Can I just drop in at {place}?'],
    replies: [
      'that is quickly put right, and always free. Come by {place} whenever you pass; {on} {at} there is a chair with your name on it, and it takes five minutes.',
      'thank you for not putting up with it. Two bends of the arms usually do it. I have noted {day} {at} at {place} for you, then you will not have to queue.',
    ],
    followUps: ['Thank you, I was there and it is much better, only the nose pads still leave marks.'],
    answers: [
      'then let us try softer pads. I am putting a pair aside at {place}; come {on} {at}, it is done while you wait.',
    ],
    notes: ['Wide bridge, narrow temple. @{colleague} please try the silicone pads when {name} comes in.'],
  },
  'blurred-vision': {
    subjects: [
      'Trouble with my new glasses',
      'Not getting used to my varifocals',
      'New glasses give me headaches',
    ],
    openings: [
      'I have had my new varifocals from order {order} since {date} and stairs still make me seasick.',
      'With the new {product} I see well with the left eye, but the right one is blurred, and by evening I have a headache.',
    ],
    asks: [
      'How long does it take to get used to them?',
      "Something can't be right. Could you check the lenses?",
    ],
    replies: [
      'please do not struggle on. I looked at order {order} and would like to measure the lenses and test your eyes again, {on} {at} at {place}. If the values are off, we make new lenses at our expense.',
      'thank you for writing instead of waiting. Two weeks are normal with varifocals, headaches are not. I have booked our optician at {place} {on} {at}; please wear your old pair for driving until then.',
    ],
    followUps: ['I was there and you were right, the height is off by three millimetres. What happens next?'],
    answers: [
      'thank you for your patience. The new lenses are ordered to the corrected height and will be at {place} {by}; I shall fit them myself if you like.',
    ],
    notes: [
      'Fitting height for {order} was taken without the frame adjusted. @{colleague} please remake, no charge, ready {by}.',
    ],
  },
  'nose-pads': {
    subjects: ['Small repair for my {product}', 'Lost a screw', 'Nose pad fell off'],
    openings: [
      'A tiny screw has fallen out of my {product} and the lens is held in by tape and optimism.',
      "One of the nose pads on my {product} is gone. I've looked everywhere, under the sofa included.",
    ],
    asks: ['Do you have spare ones at {place}?', 'Can I bring it round during my lunch break?'],
    replies: [
      'leave it to us. We have screws and pads for the {product} at {place}, and it is done in five minutes at no cost. {on} {at} the workshop is free, but you may walk in at any time.',
      'I know that sofa. I have put a set of pads and a screw for the {product} in an envelope behind the counter; come in {on}, best {at}, and we will fit them while you have a coffee.',
    ],
    followUps: ['You sorted it in three minutes. Could I have a spare screw for the holidays?'],
    answers: [
      'of course, it is in the post with a little screwdriver and will be with you {by}. Have a good trip!',
    ],
    notes: ['Screw 1.4 mm for {product} is nearly out of stock. @{colleague} please reorder {by}.'],
  },
  'repair-status': {
    subjects: ['Repair {repair}: any news?', 'How long will my repair take?', 'Repair {repair}'],
    openings: [
      'I handed in my {product} at {place} on {date}, repair number {repair}, and was told it would take a week.',
      'Is there any news of repair {repair}? I am getting by with glasses from 2015.',
    ],
    asks: ['When can I collect it?', 'Should I look for something else in the meantime?'],
    replies: [
      'I have just been to the workshop. Your {product} is soldered and needs one more day to be polished. It will be at the counter at {place} {by}. If you need a loan pair until then, say the word.',
      'sorry for the silence. The part for {repair} came in the wrong colour and I ordered it again by express. Your glasses will be ready {on}; a loan pair with your prescription is waiting at {place} from tomorrow.',
    ],
    followUps: ['Thank you for the honest answer. Yes please, a loan pair would really help.'],
    answers: [
      'a loan pair with your values is ready at the counter. Your own glasses follow {by}, as promised.',
    ],
    notes: ['{repair} has been waiting for a part since {date}. @{colleague} can we take one from stock?'],
  },
}
