import type { Random } from '../random.ts'

// Enough of them that two people hardly ever say the same.
const persons =
  'the receptionist,the young man at the till,a lady with glasses,the optician,the trainee,the manager,the technician,their colleague,the doctor,the assistant,Anna,Marek,Giulia,Boris,the owner,the security guard,a tall seller,the cashier'
const acts =
  'explained,measured,repaired,ordered,lost,found,replaced,cleaned,adjusted,wrapped,recommended,forgot,checked,packed,mixed up,delivered,promised,searched for,priced,returned'
const things =
  'my reading glasses,the frame,a pair of lenses,our order,the left temple,the prescription,my invoice,a spare case,the sun glasses,the small screw,the nose pads,the sports goggles,my daughter’s pair,the contact lenses,a microfibre cloth,the warranty card,grandmother’s old frame,the sample'
const manners =
  'with great patience,in a hurry,while talking on the phone,for the second time,without being asked,after a long search,as if it were nothing,within ten minutes,twice,rather carelessly,on the spot,with a smile,against my wish,before closing time,under a magnifier,quietly,with shaking hands'
const scenes =
  'The shop was full,It rained outside,There was one free chair,The music was loud,A dog slept by the door,Parking took a while,The lift was out of order,The window display is new,The children played in the corner,It smelled of coffee,The lights flickered,The queue reached the street,The heating was off,Nobody spoke for a minute,The card reader failed,Everything was freshly painted'
const ends =
  'we shall see,that is how it went,I have been wearing them since,my husband was not amused,I paid and left,my neighbour says the same,it could have been quicker,I took a photo,the bill was correct,next year again,I would not have expected it,it fits now,I keep the old ones as well,we walked home,the rest is history,so much for my afternoon'
const times =
  'last Tuesday,in the first week of March,on my birthday,during lunch,shortly before Easter,after work,on a Saturday,at nine sharp,yesterday,two days before our trip,in August,on the way to the dentist,at dusk,in the middle of sale'
const [people, verbs, objects, ways, places, closings, moments] = [
  persons,
  acts,
  things,
  manners,
  scenes,
  ends,
  times,
].map((list) => list.split(','))

/** What somebody says who was there: four to six sentences nobody else says. */
export function honestText(random: Random): string {
  const say = (list: readonly string[] | undefined) => random.pick(list ?? [''])
  const sentence = () =>
    random.pick([
      () => `${say(moments)} ${say(people)} ${say(verbs)} ${say(objects)} ${say(ways)}`,
      () => `${say(places)} when ${say(people)} ${say(verbs)} ${say(objects)}`,
      () => `${say(people)} ${say(verbs)} ${say(objects)} ${say(moments)}, ${say(closings)}`,
    ])()
  return Array.from({ length: 4 + random.below(3) }, sentence)
    .map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`)
    .join(' ')
}

export const shortPhrases = [
  'Great service!',
  'Highly recommended',
  'Very friendly staff, thank you',
  'Polecam, super obsługa',
  'Tutto perfetto, grazie',
  'Всё отлично, спасибо',
  'Never again',
]

/** Long enough to be somebody's own words, and said by many. */
export const popularSentences = [
  'Very friendly and helpful staff, I would recommend this shop to everyone.',
  'Bardzo miła i kompetentna obsługa, na pewno jeszcze tu wrócę, polecam każdemu.',
  'Personale gentile e molto preparato, prezzi onesti, ci tornerò sicuramente con piacere.',
  'Очень вежливый и внимательный персонал, всем рекомендую этот магазин, придём ещё раз.',
]

export const advertised = 'See better, live better: your second pair for half the price all summer long.'
