import { expect, test } from 'vitest'
import { findPersonalData } from './personal-data.ts'

const known = { country: 'IT', customerName: 'Giulia Rossi', shownName: 'Giulia R.' }
const kindsIn = (text: string) => findPersonalData(text, known).map(({ kind, text: found }) => [kind, found])

test('numbers, addresses and names that are not public are found, in four languages', () => {
  expect(kindsIn('Call us on 02 1234 5678')).toEqual([['phone', '02 1234 5678']])
  expect(kindsIn('Write to giulia@customer.example.')).toEqual([['email', 'giulia@customer.example']])
  expect(kindsIn('Your order number 48211 is ready')).toEqual([['order', '48211']])
  expect(kindsIn('Zamówienie nr 48211 jest gotowe')).toEqual([['order', '48211']])
  expect(kindsIn('Заказ № 48211 готов')).toEqual([['order', '48211']])
  expect(kindsIn('Veniamo in Via Garibaldi 12')).toEqual([['address', 'Via Garibaldi 12']])
  expect(kindsIn('przy ul. Długa 7')).toEqual([['address', 'ul. Długa 7']])
  expect(kindsIn('Dear Mrs Rossi')).toEqual([['name', 'Rossi']])
})

test('what is said every day is none of it', () => {
  for (const text of [
    'Thank you, Giulia! See you on 12 June at 18:30.',
    'We have had 250 guests since 2019 and 4.5 stars.',
    'Grazie Giulia, torni a trovarci!',
    'Dziękujemy za opinię.',
    'Спасибо за отзыв!',
  ])
    expect(kindsIn(text)).toEqual([])
})
