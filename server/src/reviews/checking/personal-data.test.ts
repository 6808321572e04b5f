import { expect, test } from 'vitest'
import { findPersonalData } from './personal-data.ts'

const known = { country: 'IT', customerName: 'Giulia Rossi', shownName: 'Giulia R.' }
const kindsIn = (text: string) => findPersonalData(text, known).map(({ kind, text: found }) => [kind, found])

test('numbers, addresses and names that are not public are found, in seven languages', () => {
  expect(kindsIn('Call us on 02 1234 5678')).toEqual([['phone', '02 1234 5678']])
  expect(kindsIn('Write to giulia@customer.example.')).toEqual([['email', 'giulia@customer.example']])
  expect(kindsIn('Your order number 48211 is ready')).toEqual([['order', '48211']])
  expect(kindsIn('Zamówienie nr 48211 jest gotowe')).toEqual([['order', '48211']])
  expect(kindsIn('Заказ № 48211 готов')).toEqual([['order', '48211']])
  expect(kindsIn('Su pedido n.º 48211 está listo')).toEqual([['order', '48211']])
  expect(kindsIn('Ihre Bestellnr. 48211 liegt bereit')).toEqual([['order', '48211']])
  expect(kindsIn('Die Rechnung Nr. 48211 war falsch')).toEqual([['order', '48211']])
  expect(kindsIn('Votre commande n° 48211 est prête')).toEqual([['order', '48211']])
  expect(kindsIn('Veniamo in Via Garibaldi 12')).toEqual([['address', 'Via Garibaldi 12']])
  expect(kindsIn('przy ul. Długa 7')).toEqual([['address', 'ul. Długa 7']])
  expect(kindsIn('en la Calle de Alcalá, 42')).toEqual([['address', 'Calle de Alcalá, 42']])
  expect(kindsIn('in der Schillerstraße 12')).toEqual([['address', 'Schillerstraße 12']])
  expect(kindsIn('in der Berliner Str. 12a')).toEqual([['address', 'Berliner Str. 12a']])
  expect(kindsIn('au 12 bis, rue de la République')).toEqual([['address', '12 bis, rue de la République']])
  expect(kindsIn('Dear Mrs Rossi')).toEqual([['name', 'Rossi']])
})

test('what is said every day is none of it', () => {
  for (const text of [
    'Thank you, Giulia! See you on 12 June at 18:30.',
    'We have had 250 guests since 2019 and 4.5 stars.',
    'Grazie Giulia, torni a trovarci!',
    'Dziękujemy za opinię.',
    'Спасибо за отзыв!',
    'Gracias, Giulia. Desde 2019 hemos servido 250 pedidos en la plaza.',
    'Danke, Giulia! Unser Platz hat 120 Stühle, und wir sind seit 2019 auf diesem Weg.',
    'Merci Giulia ! Nous avons 120 places et 25 commandes par heure depuis 2019.',
  ])
    expect(kindsIn(text)).toEqual([])
})
